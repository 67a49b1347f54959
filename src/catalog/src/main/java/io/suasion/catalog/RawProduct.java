package io.suasion.catalog;

import java.util.List;
import java.util.Map;

/**
 * A product as its shop wrote it.
 *
 * @param category a noun or a path of a taxonomy; empty if not given
 */
public record RawProduct(String name, String category, List<RawFact> facts) {

  public RawProduct {
    facts = List.copyOf(facts);
  }

  /** A product whose facts are a map, in its order. */
  public static RawProduct of(String name, String category, Map<String, String> facts) {
    return new RawProduct(
        name,
        category,
        facts.entrySet().stream().map(f -> new RawFact(f.getKey(), f.getValue())).toList());
  }
}
