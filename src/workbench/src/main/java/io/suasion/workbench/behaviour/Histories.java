package io.suasion.workbench.behaviour;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which products each reader acted on positively.
 *
 * @param products in the order of their ids
 * @param readers for each reader the indexes of products, distinct, the oldest first
 */
record Histories(List<String> products, List<int[]> readers) {

  /** The least number of readers: one of fewer might be told from what a product goes with. */
  static final int FEWEST_READERS = 5;

  /**
   * Keeps the products that at least five readers acted on, of these the ones of most readers.
   *
   * @param histories distinct products of each reader, the oldest first
   */
  static Histories of(Collection<List<String>> histories, int mostProducts) {
    Map<String, Integer> readers = new HashMap<>();
    histories.forEach(
        history ->
            new HashSet<>(history).forEach(product -> readers.merge(product, 1, Integer::sum)));
    List<String> kept =
        readers.entrySet().stream()
            .filter(product -> product.getValue() >= FEWEST_READERS)
            .sorted(
                comparing((Map.Entry<String, Integer> product) -> -product.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(mostProducts)
            .map(Map.Entry::getKey)
            .sorted(naturalOrder())
            .toList();
    Map<String, Integer> indexes = new HashMap<>();
    kept.forEach(product -> indexes.put(product, indexes.size()));
    List<int[]> known = new ArrayList<>();
    for (List<String> history : histories) {
      known.add(history.stream().filter(indexes::containsKey).mapToInt(indexes::get).toArray());
    }
    return new Histories(kept, known);
  }
}
