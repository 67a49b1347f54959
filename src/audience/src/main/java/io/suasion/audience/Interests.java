package io.suasion.audience;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All that is remembered of a reader's interests.
 *
 * @param asOf the time to which every strength is decayed: that of the reader's latest event
 * @param products what the events say about single products, by their ids
 */
public record Interests(Instant asOf, Map<TagKey, Interest> tags, Map<String, Interest> products) {
  /** Nothing: the reader was never seen. */
  public static final Interests NONE = new Interests(Instant.EPOCH, Map.of(), Map.of());

  static final Comparator<Map.Entry<String, Interest>> LATEST_FIRST =
      Comparator.comparing((Map.Entry<String, Interest> product) -> product.getValue().lastSeen())
          .reversed()
          .thenComparing(Map.Entry::getKey);

  public Interests {
    tags = Map.copyOf(tags);
    products = Map.copyOf(products);
  }

  /** The products that the reader acted on and does not dislike, the latest first. */
  public List<String> likedProducts() {
    return products.entrySet().stream()
        .filter(product -> product.getValue().strength() > 0)
        .sorted(LATEST_FIRST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
