package io.suasion.workbench.behaviour;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How good the first ten recommendations are.
 *
 * @param ndcg normalised discounted cumulative gain, of binary relevance: 1 if as many of the next
 *     products as there is room for lead the list
 * @param hit 1 if any of them is there, else 0
 */
record Ranking(double ndcg, double hit) {

  static final int PLACES = 10;

  /** Ranks all products by score, without those that the reader knows. */
  static Ranking of(Map<String, Double> scores, List<Interaction> history, List<Interaction> next) {
    Set<String> known = products(history);
    List<String> first =
        scores.entrySet().stream()
            .filter(product -> !known.contains(product.getKey()))
            .sorted(
                comparing((Map.Entry<String, Double> product) -> -product.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(PLACES)
            .map(Map.Entry::getKey)
            .toList();
    return of(first, products(next));
  }

  private static Ranking of(List<String> first, Set<String> wanted) {
    double gain = 0;
    double best = 0;
    for (int place = 0; place < PLACES; place++) {
      double discount = Math.log(2) / Math.log(place + 2);
      gain += place < first.size() && wanted.contains(first.get(place)) ? discount : 0;
      best += place < wanted.size() ? discount : 0;
    }
    return new Ranking(gain / best, gain > 0 ? 1 : 0);
  }

  private static Set<String> products(List<Interaction> interactions) {
    Set<String> products = new HashSet<>();
    interactions.forEach(interaction -> products.add(interaction.product()));
    return products;
  }
}
