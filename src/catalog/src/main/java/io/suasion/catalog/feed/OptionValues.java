package io.suasion.catalog.feed;

import java.util.LinkedHashSet;
import java.util.Set;

/** The values that the variants of a product have for one attribute. */
final class OptionValues {

  private static final int MOST = 100;

  private final Set<String> distinct = new LinkedHashSet<>();
  private int variants;

  void add(String value) {
    variants++;
    if (distinct.size() < MOST) {
      distinct.add(value);
    }
  }

  /**
   * Adds the value that the product has as a whole. It holds for variants that say nothing
   * themselves.
   */
  void addOfProduct(String value, int allVariants) {
    if (variants < allVariants) {
      distinct.add(value);
      variants = allVariants;
    }
  }

  Set<String> distinct() {
    return distinct;
  }

  boolean isOfAll(int allVariants) {
    return variants >= allVariants;
  }
}
