package io.suasion.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * A product with types.
 *
 * @param facts what copy may tell, in the shop's order; no two with the same attribute
 * @param ignored what is no copy, each with its reason
 * @param warnings what a shop should look at
 */
public record UnderstoodProduct(
    ProductName name,
    Kind kind,
    List<UnderstoodFact> facts,
    List<Ignored> ignored,
    List<Warning> warnings) {

  public UnderstoodProduct {
    facts = List.copyOf(facts);
    ignored = List.copyOf(ignored);
    warnings = List.copyOf(warnings);
  }

  /** The facts of this canonical attribute. */
  public Stream<UnderstoodFact> facts(String attribute) {
    return facts.stream().filter(fact -> fact.id().equals(attribute));
  }
}
