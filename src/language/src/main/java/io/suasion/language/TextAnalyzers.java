package io.suasion.language;

import java.util.Collection;
import java.util.List;

/**
 * The analyzers of all languages. Each language loads its models when it is first asked for, once.
 * Thread-safe; keep one for the life of the process.
 */
public final class TextAnalyzers {

  private EnglishAnalyzer english;
  private ChineseAnalyzer chinese;

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
          case ENGLISH -> english();
          case CHINESE -> chinese().with(dictionary);
          case MIXED -> new MixedAnalyzer(english(), chinese().with(dictionary));
        });
  }

  private synchronized EnglishAnalyzer english() {
    if (english == null) {
      english = EnglishAnalyzer.load();
    }
    return english;
  }

  private synchronized ChineseAnalyzer chinese() {
    if (chinese == null) {
      chinese = ChineseAnalyzer.load();
    }
    return chinese;
  }
}
