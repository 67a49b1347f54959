package io.suasion.audience;

/** What a reader did, and how much it says about an interest. */
public enum EventType {
  OPEN(0.5),
  VIEW(1),
  SEARCH(1.5),
  CLICK(2),
  RATING(2),
  CART(3),
  FAVOURITE(3),
  PURCHASE(5),
  /** The reader said so outright; about a product, it is worth ten views. */
  PREFERENCE(10),
  /** The reader spoke outright against a thing; about a product, it outweighs ten views. */
  DISLIKE(-10);

  private final double weight;

  EventType(double weight) {
    this.weight = weight;
  }

  /** The weight in views, below zero where the event speaks against an interest. */
  public double weight() {
    return weight;
  }

  boolean isStated() {
    return this == PREFERENCE || this == DISLIKE;
  }
}
