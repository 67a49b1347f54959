package io.suasion.audience;

import java.time.Instant;
import java.util.Map;

/**
 * All that is remembered of a reader's interests.
 *
 * @param asOf the time to which every strength is decayed: that of the reader's latest event
 * @param products what the events say about single products, by their ids
 */
public record Interests(Instant asOf, Map<TagKey, Interest> tags, Map<String, Interest> products) {
  /** Of a reader never seen. */
  public static final Interests NONE = new Interests(Instant.EPOCH, Map.of(), Map.of());

  public Interests {
    tags = Map.copyOf(tags);
    products = Map.copyOf(products);
  }
}
