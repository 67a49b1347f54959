package io.suasion.copywriting;

/** What put words into a text. */
public enum ToldBy {
  MODEL,
  REALISER,
  PHRASE,
  /**
   * What a fact does for the reader, in words of ours; told beside the fact, it is not the fact.
   */
  BENEFIT
}
