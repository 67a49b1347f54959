package io.suasion.language;

import java.util.List;
import java.util.function.Function;

/** Gives the normalised text to another analyzer, and answers in places of the original. */
final class NormalizingAnalyzer implements TextAnalyzer {

  private final TextAnalyzer analyzer;

  NormalizingAnalyzer(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public List<Span> sentences(String text) {
    return original(text, analyzer::sentences);
  }

  @Override
  public List<Span> words(String text) {
    return original(text, analyzer::words);
  }

  @Override
  public List<TaggedWord> tag(String text) {
    NormalizedText normalized = NormalizedText.of(text);
    return analyzer.tag(normalized.text()).stream()
        .map(word -> word.at(original(text, normalized, word.span())))
        .toList();
  }

  @Override
  public List<Keyword> keywords(String text, int most) {
    return analyzer.keywords(NormalizedText.of(text).text(), most);
  }

  @Override
  public String detokenize(List<String> words) {
    return analyzer.detokenize(words);
  }

  private static List<Span> original(String text, Function<String, List<Span>> finder) {
    NormalizedText normalized = NormalizedText.of(text);
    return finder.apply(normalized.text()).stream()
        .map(span -> original(text, normalized, span))
        .toList();
  }

  /** The stretch of the original, without white space that an accent or a joiner ties to it. */
  private static Span original(String text, NormalizedText normalized, Span span) {
    return WhiteSpace.trim(text, List.of(normalized.original(span))).get(0);
  }
}
