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
  /** Said outright; of a product, it is worth ten views. */
  PREFERENCE(10),
  /** Said outright, against; of a product, it outweighs ten views. */
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
