package io.suasion.language;

/** The language of a text. */
public enum TextLanguage {
  ENGLISH,
  CHINESE,
  MIXED
}
