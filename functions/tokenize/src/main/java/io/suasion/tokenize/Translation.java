package io.suasion.tokenize;

import io.suasion.api.IdentifiedLanguage;
import io.suasion.api.Language;
import io.suasion.language.TextLanguage;

/** Between the words of the library and those of the contract. */
final class Translation {

  private Translation() {}

  static TextLanguage language(Language language) {
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
