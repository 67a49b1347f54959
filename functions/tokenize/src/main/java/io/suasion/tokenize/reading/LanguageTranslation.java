package io.suasion.tokenize.reading;

import io.suasion.api.brief.Language;
import io.suasion.api.tokenize.IdentifiedLanguage;
import io.suasion.language.TextLanguage;

/** Between the words of the library and those of the contract. */
public final class LanguageTranslation {

  private LanguageTranslation() {}

  public static TextLanguage language(Language language) {
    return switch (language) {
      case EN -> TextLanguage.ENGLISH;
      case ZH -> TextLanguage.CHINESE;
    };
  }

  static IdentifiedLanguage language(TextLanguage language) {
    return switch (language) {
      case ENGLISH -> IdentifiedLanguage.EN;
      case CHINESE -> IdentifiedLanguage.ZH;
      case MIXED -> IdentifiedLanguage.MIXED;
    };
  }

  /** As bundles name languages; no bundle reads mixed texts. */
  static String code(TextLanguage language) {
    return switch (language) {
      case ENGLISH -> "en";
      case CHINESE -> "zh";
      case MIXED -> "mixed";
    };
  }
}
