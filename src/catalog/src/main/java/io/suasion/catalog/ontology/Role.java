package io.suasion.catalog.ontology;

/** What a fact is for. */
public enum Role {
  /** What makes somebody want the product. */
  SELLING_POINT,
  /** What somebody who wants it compares. */
  SPECIFICATION,
  /** What a buyer picks from. */
  CHOICE,
  /** What a buyer has to know; told plainly, and never dropped silently. */
  SAFETY,
  PRICE,
  /** What others think of it, or how many have it. */
  SOCIAL_PROOF,
  /** How it comes to the buyer, and back. */
  LOGISTICS,
  /** What a shop needs for itself; never told. */
  INTERNAL
}
