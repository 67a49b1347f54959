package io.suasion.copywriting;

import io.suasion.catalog.UnderstoodFact;
import java.util.Optional;

/**
 * One attribute of what is sold and its value: the only thing that copy may claim.
 *
 * @param attribute in words
 * @param value as a sentence tells it
 * @param understood with its type; empty of facts that no shop gave as such
 */
public record Fact(String attribute, String value, Optional<UnderstoodFact> understood) {

  /** What words of ours tell that claim nothing of the product. */
  public static final Fact NONE = new Fact("", "");

  /** A fact without a type. */
  public Fact(String attribute, String value) {
    this(attribute, value, Optional.empty());
  }
}
