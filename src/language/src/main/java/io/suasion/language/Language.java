package io.suasion.language;

/** The language in which copy is written. */
public enum Language {
  EN,
  ZH
}
