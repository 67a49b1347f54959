package io.suasion.copywriting;

/** The source of words in a text. */
public enum ToldBy {
  MODEL,
  REALISER,
  PHRASE,
  /**
   * The bank, with a benefit of a fact in our words. The benefit is told beside the fact and is not
   * the fact.
   */
  BENEFIT
}
