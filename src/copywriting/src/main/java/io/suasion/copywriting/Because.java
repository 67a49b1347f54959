package io.suasion.copywriting;

import java.util.Locale;

/**
 * Why a product is shown to a reader: what the reader did with things of this attribute and value.
 * It is a fact about the reader, none about the product.
 */
public record Because(ReaderEvent event, String attribute, String value) {

  private static final String PREFIX = "because.";

  /** The reason as a fact for evidence. No fact of a product is equal to it. */
  public Fact fact() {
    return new Fact(PREFIX + event.name().toLowerCase(Locale.ROOT) + "." + attribute, value);
  }
}
