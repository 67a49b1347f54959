package io.suasion.catalog;

import io.suasion.catalog.ontology.GrammaticalNumber;
import java.util.Optional;

/**
 * The kind of a product.
 *
 * @param noun in the singular, for a sentence: {@code one-person tent}; empty if not known
 * @param plural of the noun
 * @param number whether it takes an article, a plural verb, or neither
 * @param measure word of Chinese: {@code 件}; empty in English
 * @param family of products: {@code outdoor}; empty if not known
 * @param inName whether the name says it already
 */
public record Kind(
    String noun,
    String plural,
    GrammaticalNumber number,
    String measure,
    Optional<String> family,
    boolean inName) {

  /** The kind of a product of which nothing is known. */
  public static final Kind UNKNOWN =
      new Kind("", "", GrammaticalNumber.COUNT, "", Optional.empty(), false);

  /** Whether a noun for the product is known. */
  public boolean isKnown() {
    return !noun.isEmpty();
  }
}
