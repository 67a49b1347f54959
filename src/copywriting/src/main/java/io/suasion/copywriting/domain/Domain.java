package io.suasion.copywriting.domain;

import java.util.List;

/**
 * What a model knows of one kind of product.
 *
 * @param name one word, lower case: {@code restaurant}
 * @param categories names under which a brief may ask for it: {@code pub}, {@code coffee shop}
 * @param slots the attributes, in the order in which a meaning lists them
 */
public record Domain(String name, List<String> categories, List<Slot> slots) {

  public Domain {
    categories = List.copyOf(categories);
    slots = List.copyOf(slots);
  }
}
