package io.suasion.language;

/** What a text is written in. */
public enum TextLanguage {
  ENGLISH,
  CHINESE,
  MIXED
}
