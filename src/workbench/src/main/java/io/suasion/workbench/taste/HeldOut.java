package io.suasion.workbench.taste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The histories of readers, each cut in two by time.
 *
 * @param known what a recommender may learn from, the oldest first, by reader
 * @param next what the reader liked then; none of those with fewer than five likings
 */
record HeldOut(Map<String, List<Liking>> known, Map<String, List<Liking>> next) {

  private static final int ONE_IN = 5;

  /** Cuts off the last fifth of each history, rounded down. */
  static HeldOut of(Map<String, List<Liking>> histories) {
    Map<String, List<Liking>> known = new HashMap<>();
    Map<String, List<Liking>> next = new HashMap<>();
    histories.forEach(
        (reader, likings) -> {
          int cut = likings.size() - likings.size() / ONE_IN;
          known.put(reader, likings.subList(0, cut));
          next.put(reader, likings.subList(cut, likings.size()));
        });
    return new HeldOut(known, next);
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
        .forEach(reader -> products.add(known.get(reader).stream().map(Liking::product).toList()));
    return products;
  }
}
