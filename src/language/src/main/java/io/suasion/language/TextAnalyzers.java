package io.suasion.language;

import java.util.Collection;
import java.util.List;

/**
 * The analyzers of all languages. Each language loads its models when it is first asked for, once.
 * Thread-safe; keep one for the life of the process.
 */
public final class TextAnalyzers {

  private final Lazy<EnglishAnalyzer> english = new Lazy<>(EnglishAnalyzer::load);
  private final Lazy<ChineseAnalyzer> chinese = new Lazy<>(ChineseAnalyzer::load);

  /** The analyzer of a language. */
  public TextAnalyzer of(TextLanguage language) {
    return of(language, List.of());
  }

  /**
   * The analyzer of a language that leaves words whole.
   *
   * @param words brands and products in Chinese, as they stand in texts; English needs none
   */
  public TextAnalyzer of(TextLanguage language, Collection<String> words) {
    Dictionary dictionary = new Dictionary(words);
    return new NormalizingAnalyzer(
        switch (language) {
          case ENGLISH -> english.get();
          case CHINESE -> chinese.get().with(dictionary);
          case MIXED -> new MixedAnalyzer(english.get(), chinese.get().with(dictionary));
        });
  }

  /** Whether a language can be read without loading anything. */
  public boolean isLoaded(TextLanguage language) {
    return switch (language) {
      case ENGLISH -> english.isLoaded();
      case CHINESE -> chinese.isLoaded();
      case MIXED -> english.isLoaded() && chinese.isLoaded();
    };
  }
}
