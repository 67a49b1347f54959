package io.suasion.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English by OpenNLP. */
final class EnglishAnalyzer implements TextAnalyzer {

  // OpenNLP's time grows with the square of a run without white space.
  private static final int LONGEST_WORD = 200;
  private static final int LONGEST_SENTENCE_RUN = 1_000;

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
    return Graphemes.mend(text, Span.inside(pieces, text, models::sentences));
  }

  @Override
  public List<Span> words(String text) {
    return Span.inside(sentences(text), text, sentence -> words(sentence, tokens(sentence)));
  }

  @Override
  public List<TaggedWord> tag(String text) {
    List<TaggedWord> tagged = new ArrayList<>();
    for (Span sentence : sentences(text)) {
      tagSentence(sentence.in(text)).forEach(word -> tagged.add(word.shifted(sentence.start())));
    }
    return tagged;
  }

  @Override
  public List<Keyword> keywords(String text, int most) {
    return ranker.rank(text, tag(text), most);
  }

  @Override
  public String detokenize(List<String> words) {
    return EnglishSpacing.join(words);
  }

  private List<Span> tokens(String sentence) {
    return Span.inside(Pieces.runs(sentence, LONGEST_WORD), sentence, models::tokens);
  }

  private static List<Span> words(String sentence, List<Span> tokens) {
    return Graphemes.mend(sentence, Span.inside(tokens, sentence, Clitics::split));
  }

  private List<TaggedWord> tagSentence(String sentence) {
    List<Span> tokens = tokens(sentence);
    List<String> surfaces = tokens.stream().map(token -> token.in(sentence)).toList();
    EnglishModels.Tags tags = models.tag(surfaces);
    Map<Integer, TaggedWord> byStart = new HashMap<>();
    for (int i = 0; i < surfaces.size(); i++) {
      int start = tokens.get(i).start();
      EnglishTags.split(surfaces.get(i), tags.partsOfSpeech().get(i), tags.lemmas().get(i))
          .forEach(word -> byStart.put(start + word.span().start(), word));
    }
    return words(sentence, tokens).stream()
        .map(span -> byStart.get(span.start()).at(span))
        .toList();
  }
}
