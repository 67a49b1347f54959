package io.suasion.audience.behaviour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the products that a reader acted on still say about what comes next. */
public final class Recency {
  /** Found by back-testing, on a part of the readers' histories that no reported figure uses. */
  private static final double HALVED_EVERY = 5;

  private Recency() {}

  /**
   * A weight in 0..1 for each product, halved with every five later ones.
   *
   * @param latestFirst distinct products, by the time of the reader's latest event with each
   */
  public static Map<String, Double> weights(List<String> latestFirst) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String product : latestFirst) {
      weights.put(product, Math.pow(2, -weights.size() / HALVED_EVERY));
    }
    return weights;
  }
}
