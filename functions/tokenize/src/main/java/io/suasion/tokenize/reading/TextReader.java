package io.suasion.tokenize.reading;

import io.suasion.api.tokenize.DescribedFact;
import io.suasion.api.tokenize.Keyword;
import io.suasion.api.tokenize.SubwordSpan;
import io.suasion.api.tokenize.TextDetail;
import io.suasion.api.tokenize.TextSpan;
import io.suasion.api.tokenize.TokenizeAnswer;
import io.suasion.api.tokenize.TokenizeRequest;
import io.suasion.api.tokenize.Word;
import io.suasion.copywriting.align.FactFinder;
import io.suasion.language.CodePoints;
import io.suasion.language.Languages;
import io.suasion.language.NormalizedText;
import io.suasion.language.Span;
import io.suasion.language.TextAnalyzer;
import io.suasion.language.TextAnalyzers;
import io.suasion.language.TextLanguage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads texts for one request. Not thread-safe. */
public final class TextReader {

  private static final int MOST_KEYWORDS = 10;
  private static final Set<TextDetail> OF_WORDS =
      EnumSet.of(TextDetail.WORDS, TextDetail.POS, TextDetail.LEMMAS, TextDetail.STOP_WORDS);

  private final TextAnalyzers analyzers;
  private final TokenizeRequest request;
  private final Optional<ReadingBundle> bundle;
  private final ReadingBundles bundles;
  private final Map<TextLanguage, TextAnalyzer> ofLanguage = new EnumMap<>(TextLanguage.class);

  public TextReader(
      TextAnalyzers analyzers,
      TokenizeRequest request,
      Optional<ReadingBundle> bundle,
      ReadingBundles bundles) {
    this.analyzers = analyzers;
    this.request = request;
    this.bundle = bundle;
    this.bundles = bundles;
  }

  public TokenizeAnswer read(String text) {
    TextLanguage language = language(text);
    return new TokenizeAnswer(
        LanguageTranslation.language(language),
        asked(TextDetail.SENTENCES) ? sentences(text, analyzer(language)) : null,
        Collections.disjoint(request.include(), OF_WORDS)
            ? null
            : words(text, language, analyzer(language)),
        asked(TextDetail.KEYWORDS) ? keywords(text, analyzer(language)) : null,
        asked(TextDetail.SUBWORDS) ? subwords(text) : null,
        asked(TextDetail.FACTS) ? facts(text, language) : null,
        null,
        null);
  }

  /**
   * Makes one analyzer for each language: the dictionary may have many words, and a request many
   * texts.
   */
  private TextAnalyzer analyzer(TextLanguage language) {
    return ofLanguage.computeIfAbsent(language, asked -> analyzers.of(asked, request.dictionary()));
  }

  private boolean asked(TextDetail detail) {
    return request.include().contains(detail);
  }

  private TextLanguage language(String text) {
    return switch (request.language()) {
      case AUTO -> Languages.identify(text);
      case EN -> TextLanguage.ENGLISH;
      case ZH -> TextLanguage.CHINESE;
    };
  }

  private static List<TextSpan> sentences(String text, TextAnalyzer analyzer) {
    CodePoints points = new CodePoints(text);
    return analyzer.sentences(text).stream()
        .map(span -> new TextSpan(span.in(text), points.of(span.start()), points.of(span.end())))
        .toList();
  }

  private List<Word> words(String text, TextLanguage language, TextAnalyzer analyzer) {
    WordTranslation words = new WordTranslation(text, language, request.include());
    // Cutting alone costs a fraction of tagging.
    return words.needTags()
        ? analyzer.tag(text).stream().map(words::word).toList()
        : analyzer.words(text).stream().map(words::word).toList();
  }

  private static List<Keyword> keywords(String text, TextAnalyzer analyzer) {
    return analyzer.keywords(text, MOST_KEYWORDS).stream()
        .map(keyword -> new Keyword(keyword.text(), keyword.score()))
        .toList();
  }

  private List<SubwordSpan> subwords(String text) {
    NormalizedText normalized = NormalizedText.of(text);
    CodePoints points = new CodePoints(text);
    return bundle.orElseThrow().subwords().place(normalized.text()).stream()
        .map(
            subword -> {
              Span span = normalized.original(subword.span());
              return new SubwordSpan(
                  subword.id(), span.in(text), points.of(span.start()), points.of(span.end()));
            })
        .toList();
  }

  private List<DescribedFact> facts(String text, TextLanguage language) {
    CodePoints points = new CodePoints(text);
    return factFinder(language).map(finder -> finder.find(text)).orElse(List.of()).stream()
        .map(
            found ->
                new DescribedFact(
                    found.fact().attribute(),
                    found.fact().value(),
                    points.of(found.start()),
                    points.of(found.end())))
        .toList();
  }

  private Optional<FactFinder> factFinder(TextLanguage language) {
    String category = request.category();
    return bundle.isPresent()
        ? bundle.get().factFinder(category)
        : bundles.factFinder(LanguageTranslation.code(language), category);
  }
}
