package io.suasion.catalog.ontology;

/** What the values of an attribute are. */
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
  /** What people think of it. */
  RATING,
  DATE,
  TIME,
  /** Letters and digits that mean something to a machine. */
  CODE,
  TEXT
}
