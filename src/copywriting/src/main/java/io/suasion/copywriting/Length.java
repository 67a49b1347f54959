package io.suasion.copywriting;

/** How much of a brief one text may tell. */
public enum Length {
  SHORT(4),
  MEDIUM(16),
  LONG(Integer.MAX_VALUE);

  private final int facts;

  Length(int facts) {
    this.facts = facts;
  }

  /** The most facts of the product that are told, its name and the offer not counted. */
  public int facts() {
    return facts;
  }
}
