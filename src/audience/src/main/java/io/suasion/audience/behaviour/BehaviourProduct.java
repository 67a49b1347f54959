package io.suasion.audience.behaviour;

import java.util.List;
import java.util.Map;

/**
 * A product that enough readers acted on.
 *
 * @param facts attribute to value, as the latest event told; only facts that enough readers share
 * @param related what a reader's interest in this product says about others: the largest weights
 *     first, whatever their sign
 */
public record BehaviourProduct(Map<String, String> facts, List<WeightedProduct> related) {
  private static final int MOST_NEIGHBOURS = 50;

  public BehaviourProduct {
    facts = Map.copyOf(facts);
    related = List.copyOf(related);
  }

  List<WeightedProduct> neighbours() {
    return related.stream().filter(product -> product.weight() > 0).limit(MOST_NEIGHBOURS).toList();
  }
}
