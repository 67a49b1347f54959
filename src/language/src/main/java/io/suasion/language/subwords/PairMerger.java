package io.suasion.language.subwords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Merges neighbours within a piece until no pair is in the vocabulary. The next pair is always the
 * one that learning merged first, and of several equal pairs the first in the piece. The pairs wait
 * in a heap and the parts are linked, so that the time does not grow with the square of the piece.
 */
final class PairMerger {

  private static final int NONE = -1;

  /**
   * A pair that begins at a place. It is void once one of its sides has been merged with another
   * part.
   */
  private record Pair(int id, int place, String merged) {}

  private final Map<String, Integer> ids;
  private final List<String> parts;
  private final int[] before;
  private final int[] after;
  private final PriorityQueue<Pair> pairs =
      new PriorityQueue<>(Comparator.comparingInt(Pair::id).thenComparingInt(Pair::place));

  private PairMerger(Map<String, Integer> ids, List<String> parts) {
    this.ids = ids;
    this.parts = new ArrayList<>(parts);
    before = new int[parts.size()];
    after = new int[parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      before[i] = i - 1;
      after[i] = i + 1 < parts.size() ? i + 1 : NONE;
    }
  }

  static List<String> merge(Map<String, Integer> ids, List<String> parts) {
    PairMerger merger = new PairMerger(ids, parts);
    for (int i = 0; i < parts.size(); i++) {
      merger.offer(i);
    }
    for (Pair pair = merger.pairs.poll(); pair != null; pair = merger.pairs.poll()) {
      merger.merge(pair);
    }
    return merger.left();
  }

  private void merge(Pair pair) {
    int left = pair.place();
    if (!pair.merged().equals(merged(left))) {
      return;
    }
    int right = after[left];
    parts.set(left, pair.merged());
    parts.set(right, null);
    after[left] = after[right];
    if (after[left] != NONE) {
      before[after[left]] = left;
    }
    offer(before[left]);
    offer(left);
  }

  private void offer(int place) {
    String merged = merged(place);
    Integer id = merged == null ? null : ids.get(merged);
    if (id != null) {
      pairs.add(new Pair(id, place, merged));
    }
  }

  /** The part at a place joined with its neighbour, or null where that is no known pair. */
  private String merged(int place) {
    if (place == NONE || parts.get(place) == null || after[place] == NONE) {
      return null;
    }
    return parts.get(place) + parts.get(after[place]);
  }

  private List<String> left() {
    return parts.stream().filter(part -> part != null).toList();
  }
}
