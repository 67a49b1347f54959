package io.suasion.workbench.behaviour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The histories of readers, each cut in two by time.
 *
 * @param known what a recommender may learn from, the oldest first, by reader
 * @param next what the reader liked then; none of those with fewer than five interactions
 */
record HeldOutInteractions(
    Map<String, List<Interaction>> known, Map<String, List<Interaction>> next) {

  private static final int ONE_IN = 5;

  /** Cuts off the last fifth of each history, rounded down. */
  static HeldOutInteractions of(Map<String, List<Interaction>> histories) {
    Map<String, List<Interaction>> known = new HashMap<>();
    Map<String, List<Interaction>> next = new HashMap<>();
    histories.forEach(
        (reader, history) -> {
          int cut = history.size() - history.size() / ONE_IN;
          known.put(reader, history.subList(0, cut));
          next.put(reader, history.subList(cut, history.size()));
        });
    return new HeldOutInteractions(known, next);
  }

  /** The readers of whom something is held out, in the order of their ids. */
  List<String> readers() {
    return next.keySet().stream().filter(reader -> !next.get(reader).isEmpty()).sorted().toList();
  }

  /** The products of each reader, the oldest first. */
  List<List<String>> products() {
    List<List<String>> products = new ArrayList<>();
    known.keySet().stream()
        .sorted()
        .forEach(
            reader -> products.add(known.get(reader).stream().map(Interaction::product).toList()));
    return products;
  }
}
