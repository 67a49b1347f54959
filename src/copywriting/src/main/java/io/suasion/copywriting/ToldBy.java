package io.suasion.copywriting;

/** What put a fact into a text. */
public enum ToldBy {
  MODEL,
  REALISER,
  PHRASE
}
