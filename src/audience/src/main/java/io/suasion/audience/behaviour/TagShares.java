package io.suasion.audience.behaviour;

import java.util.Map;

/**
 * How much all events say about one attribute, in views.
 *
 * @param total about any value, also values that are not listed
 * @param byValue about each value that is listed, at least one
 */
public record TagShares(double total, Map<String, Double> byValue) {
  /** Added to every value, and once more for all that were never seen. */
  private static final double ONE_VIEW = 1;

  public TagShares {
    byValue = Map.copyOf(byValue);
    if (byValue.isEmpty()) {
      throw new IllegalArgumentException("An attribute without values has no shares.");
    }
  }

  /** A share in 0..1, both excluded; a value never seen has the share of one view. */
  double share(String value) {
    return (byValue.getOrDefault(value, 0.0) + ONE_VIEW)
        / (total + ONE_VIEW * (byValue.size() + 1));
  }
}
