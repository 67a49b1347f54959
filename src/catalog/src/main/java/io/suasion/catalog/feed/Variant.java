package io.suasion.catalog.feed;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.RawFact;
import java.util.List;

/**
 * What one row says about the product as a whole and about its own variant.
 *
 * @param line where it begins
 * @param facts of the product, whichever variant is bought
 * @param options of this variant; in a product of its own they are facts like any other
 * @param ignored what the form says is no fact
 */
record Variant(
    long line,
    String id,
    String name,
    String category,
    String description,
    List<RawFact> facts,
    List<RawFact> options,
    List<Ignored> ignored) {

  Variant {
    facts = List.copyOf(facts);
    options = List.copyOf(options);
    ignored = List.copyOf(ignored);
  }

  /** About how many characters it holds. */
  int size() {
    int size = name.length() + description.length();
    for (RawFact fact : facts) {
      size += fact.attribute().length() + fact.value().length();
    }
    for (RawFact option : options) {
      size += option.attribute().length() + option.value().length();
    }
    return size;
  }
}
