package io.suasion.catalog.ontology;

/** How a noun behaves. */
public enum GrammaticalNumber {
  /** A jacket, two jackets. */
  COUNT,
  /** Coffee: no article, no plural. */
  MASS,
  /** Jeans: a plural verb and no article. */
  PLURAL
}
