package io.suasion.catalog.ontology;

/** The purpose of a fact. */
public enum Role {
  /** A reason to want the product. */
  SELLING_POINT,
  /** A figure that interested buyers compare. */
  SPECIFICATION,
  /** The variants from which a buyer picks. */
  CHOICE,
  /** A warning that a buyer has to read. It is told plainly and never dropped silently. */
  SAFETY,
  PRICE,
  /** The opinion of other buyers, or their number. */
  SOCIAL_PROOF,
  /** The way of the product to the buyer, and back. */
  LOGISTICS,
  /** Data that a shop needs for itself. It is never told. */
  INTERNAL
}
