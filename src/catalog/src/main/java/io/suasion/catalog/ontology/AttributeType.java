package io.suasion.catalog.ontology;

/** The type of an attribute's values. */
public enum AttributeType {
  /** A number with a unit. */
  QUANTITY,
  /** A number of things. */
  COUNT,
  MONEY,
  /** Several things that are all true at once. */
  LIST,
  /** Alternatives from which a buyer picks. */
  CHOICE,
  FLAG,
  /** A score that people gave. */
  RATING,
  DATE,
  TIME,
  /** Letters and digits that mean something to a machine. */
  CODE,
  TEXT
}
