package io.suasion.language;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Analyzes English with OpenNLP. */
final class EnglishAnalyzer implements TextAnalyzer {

  // OpenNLP's time grows with the square of a run without white space.
  private static final int LONGEST_WORD = 200;
  private static final int LONGEST_SENTENCE_RUN = 1_000;
  // OpenNLP's time for tagging grows with the square of a sentence.
  private static final int MOST_TOKENS = 200;

  private final EnglishModels models;
  private final PhraseRanker ranker;

  private EnglishAnalyzer(EnglishModels models, StopWords stopWords) {
    this.models = models;
    this.ranker = new PhraseRanker(stopWords);
  }

  static EnglishAnalyzer load() {
    return new EnglishAnalyzer(EnglishModels.load(), StopWords.of(TextLanguage.ENGLISH));
  }

  @Override
  public List<Span> sentences(String text) {
    List<Span> pieces =
        Span.inside(Pieces.paragraphs(text), text, part -> Pieces.runs(part, LONGEST_SENTENCE_RUN));
    return Graphemes.mend(text, Span.inside(pieces, text, this::sentencesOfPiece));
  }

  @Override
  public List<Span> words(String text) {
    return Span.inside(sentences(text), text, sentence -> words(sentence, tokens(sentence)));
  }

  @Override
  public List<TaggedWord> tag(String text) {
    return tag(text, models::lemmas);
  }

  @Override
  public List<Keyword> keywords(String text, int most) {
    // Lemmas take most of the time of tagging, and phrases do without.
    return ranker.rank(text, tag(text, (tokens, tags) -> tokens), most);
  }

  @Override
  public String detokenize(List<String> words) {
    return EnglishSpacing.join(words);
  }

  private List<Span> sentencesOfPiece(String piece) {
    return EnglishSentences.mend(piece, models.sentences(piece));
  }

  private List<Span> tokens(String sentence) {
    return Span.inside(
        Pieces.runs(sentence, LONGEST_WORD),
        sentence,
        run -> EnglishTokens.of(run, models::tokens));
  }

  private static List<Span> words(String sentence, List<Span> tokens) {
    return Graphemes.mend(sentence, Span.inside(tokens, sentence, Clitics::split));
  }

  private List<TaggedWord> tag(String text, BinaryOperator<List<String>> lemmatizer) {
    return TaggedWord.inside(sentences(text), text, sentence -> tagSentence(sentence, lemmatizer));
  }

  private List<TaggedWord> tagSentence(String sentence, BinaryOperator<List<String>> lemmatizer) {
    List<Span> tokens = tokens(sentence);
    Map<Integer, TaggedWord> byStart = new HashMap<>();
    for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
      List<Span> part = tokens.subList(from, Math.min(tokens.size(), from + MOST_TOKENS));
      tagTokens(sentence, part, lemmatizer).forEach(word -> byStart.put(word.span().start(), word));
    }
    return words(sentence, tokens).stream()
        .map(span -> byStart.get(span.start()).at(span))
        .toList();
  }

  private List<TaggedWord> tagTokens(
      String sentence, List<Span> tokens, BinaryOperator<List<String>> lemmatizer) {
    List<String> surfaces = tokens.stream().map(token -> token.in(sentence)).toList();
    List<String> tags = models.partsOfSpeech(surfaces);
    Iterator<String> tag = tags.iterator();
    Iterator<String> lemma = lemmatizer.apply(surfaces, tags).iterator();
    return TaggedWord.inside(
        tokens, sentence, token -> EnglishTags.split(token, tag.next(), lemma.next()));
  }
}
