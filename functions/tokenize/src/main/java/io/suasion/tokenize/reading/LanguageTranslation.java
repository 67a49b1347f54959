package io.suasion.tokenize.reading;

import io.suasion.api.brief.Language;
import io.suasion.api.tokenize.IdentifiedLanguage;
import io.suasion.language.TextLanguage;

/** Translates between the languages of the library and those of the contract. */
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

  /** The code by which bundles name the language; no bundle reads mixed texts. */
  static String code(TextLanguage language) {
    return switch (language) {
      case ENGLISH -> "en";
      case CHINESE -> "zh";
      case MIXED -> "mixed";
    };
  }
}
