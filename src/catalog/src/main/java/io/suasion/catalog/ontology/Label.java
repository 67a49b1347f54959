package io.suasion.catalog.ontology;

import io.suasion.language.Language;

/** The name of an attribute in each language, as a line of details would print it. */
public record Label(String en, String zh) {

  /** The name in the language. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
