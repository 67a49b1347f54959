package io.suasion.copywriting;

/** The language in which copy is written. */
public enum Language {
  EN,
  ZH
}
