package io.suasion.language;

import java.util.EnumMap;
import java.util.Map;

/**
 * The analyzers of all languages. Each loads its models when it is first asked for, once. Thread-
 * safe; keep one for the life of the process.
 */
public final class TextAnalyzers {

  private final Map<TextLanguage, TextAnalyzer> loaded = new EnumMap<>(TextLanguage.class);

  /** The analyzer of a language. */
  public synchronized TextAnalyzer of(TextLanguage language) {
    TextAnalyzer analyzer = loaded.get(language);
    if (analyzer == null) {
      analyzer = new NormalizingAnalyzer(load(language));
      loaded.put(language, analyzer);
    }
    return analyzer;
  }

  private TextAnalyzer load(TextLanguage language) {
    return switch (language) {
      case ENGLISH -> EnglishAnalyzer.load();
      case CHINESE -> ChineseAnalyzer.load();
      case MIXED -> new MixedAnalyzer(of(TextLanguage.ENGLISH), of(TextLanguage.CHINESE));
    };
  }
}
