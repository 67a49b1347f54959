package io.suasion.audience.behaviour;

import io.suasion.audience.TagName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes from the products of a reader to tags of their neighbours. */
final class Inference {
  private final BehaviourModel model;

  Inference(BehaviourModel model) {
    this.model = model;
  }

  List<WeightedTag> tags(Map<String, Double> products, int limit) {
    Map<String, Double> neighbours = neighbours(products);
    double total = neighbours.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<TagName, Double> sums = new HashMap<>();
    neighbours.forEach(
        (product, weight) ->
            tags(product).forEach(tag -> sums.merge(tag, weight / total, Double::sum)));
    sums.keySet().removeAll(own(products));
    return sums.entrySet().stream()
        // A sum of parts may be above the whole by rounding.
        .map(tag -> new WeightedTag(tag.getKey(), Math.min(1, tag.getValue())))
        .sorted(WeightedTag.STRONGEST_FIRST)
        .limit(limit)
        .toList();
  }

  private Map<String, Double> neighbours(Map<String, Double> products) {
    Map<String, Double> sums = new HashMap<>();
    products.forEach(
        (product, weight) -> {
          if (weight > 0) {
            model
                .neighbours(product)
                .forEach(
                    other -> sums.merge(other.product(), weight * other.weight(), Double::sum));
          }
        });
    sums.keySet().removeAll(products.keySet());
    return sums;
  }

  private Set<TagName> own(Map<String, Double> products) {
    Set<TagName> own = new HashSet<>();
    products.keySet().forEach(product -> own.addAll(tags(product)));
    return own;
  }

  private List<TagName> tags(String product) {
    return model.facts(product).entrySet().stream()
        .map(fact -> new TagName(fact.getKey(), fact.getValue()))
        .toList();
  }
}
