package io.suasion.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.summary.TextRankKeyword;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chinese by HanLP, whose segmenter is thread-safe once it is configured. */
final class ChineseAnalyzer implements TextAnalyzer {

  private final Segment segment;
  private final ChineseTags tags;
  private final StopWords stopWords;
  private final Dictionary dictionary;

  private ChineseAnalyzer(
      Segment segment, ChineseTags tags, StopWords stopWords, Dictionary dictionary) {
    this.segment = segment;
    this.tags = tags;
    this.stopWords = stopWords;
    this.dictionary = dictionary;
  }

  static ChineseAnalyzer load() {
    Segment segment = HanLP.newSegment().enableOffset(true);
    // The dictionaries load with the first text. This text makes them load now and not in a
    // request.
    segment.seg("中文");
    return new ChineseAnalyzer(
        segment, ChineseTags.load(), StopWords.of(TextLanguage.CHINESE), new Dictionary(List.of()));
  }

  ChineseAnalyzer with(Dictionary words) {
    return new ChineseAnalyzer(segment, tags, stopWords, words);
  }

  @Override
  public List<Span> sentences(String text) {
    List<Span> pieces = Span.inside(Pieces.lines(text), text, ChineseAnalyzer::sentencesOfLine);
    return WhiteSpace.trim(text, Graphemes.mend(text, pieces));
  }

  @Override
  public List<Span> words(String text) {
    return tag(text).stream().map(TaggedWord::span).toList();
  }

  @Override
  public List<TaggedWord> tag(String text) {
    return TaggedWord.inside(sentences(text), text, this::tagSentence);
  }

  /**
   * The keywords by TextRank (Mihalcea and Tarau, 2004) as HanLP computes it. Single characters are
   * left out: they say too little.
   */
  @Override
  public List<Keyword> keywords(String text, int most) {
    List<Term> terms =
        sentences(text).stream().flatMap(sentence -> terms(sentence.in(text)).stream()).toList();
    Map<String, Float> ranks = new TextRankKeyword(segment).getTermAndRank(terms);
    List<Keyword> ranked =
        terms.stream()
            .map(term -> term.word)
            .distinct()
            .filter(word -> word.length() > 1 && !stopWords.contains(word))
            .filter(word -> word.codePoints().anyMatch(Character::isLetter))
            .filter(word -> !Addresses.is(word))
            .filter(ranks::containsKey)
            .map(word -> new Keyword(word, ranks.get(word)))
            .toList();
    return Keywords.best(ranked, most);
  }

  @Override
  public String detokenize(List<String> words) {
    return ChineseSpacing.join(words);
  }

  private static List<Span> sentencesOfLine(String line) {
    List<Span> addresses = Addresses.find(line);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.CHINESE);
    breaks.setText(line);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int border = end;
      if (addresses.stream().noneMatch(each -> each.start() < border && border < each.end())) {
        sentences.add(new Span(start, end));
        start = end;
      }
    }
    return sentences;
  }

  private List<TaggedWord> tagSentence(String sentence) {
    Map<Integer, Term> byStart = new HashMap<>();
    List<Span> spans = new ArrayList<>();
    for (Term term : terms(sentence)) {
      spans.add(new Span(term.offset, term.offset + term.length()));
      byStart.put(term.offset, term);
    }
    return WhiteSpace.trim(sentence, Graphemes.mend(sentence, spans)).stream()
        .map(span -> tagged(sentence, span, byStart.get(span.start())))
        .toList();
  }

  /** HanLP's terms, and between them the words of the dictionary. */
  private List<Term> terms(String sentence) {
    List<Term> terms = new ArrayList<>();
    int start = 0;
    for (Span word : dictionary.find(sentence)) {
      terms.addAll(terms(sentence, new Span(start, word.start())));
      Term term = new Term(word.in(sentence), Nature.nz);
      term.offset = word.start();
      terms.add(term);
      start = word.end();
    }
    terms.addAll(terms(sentence, new Span(start, sentence.length())));
    return terms;
  }

  private List<Term> terms(String sentence, Span part) {
    String text = part.in(sentence);
    List<Term> terms = ForeignWords.whole(text, segment.seg(text));
    terms.forEach(term -> term.offset += part.start());
    return terms;
  }

  /** A term is null where white space was cut off its start. */
  private TaggedWord tagged(String sentence, Span span, Term term) {
    String surface = span.in(sentence);
    PartOfSpeech tag =
        term == null ? PartOfSpeech.X : tags.toUniversal(term.nature.toString(), surface);
    return new TaggedWord(span, tag, surface);
  }
}
