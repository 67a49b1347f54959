package io.suasion.workbench.metrics;

import java.util.Collection;

/** The share of outputs in which four words in a row occur more than once. */
final class Repetition {

  static final SegmentMetric OF_FOUR = segment -> repeats(segment, 4) ? 1 : 0;

  private Repetition() {}

  private static boolean repeats(TokenizedSegment segment, int length) {
    Collection<Integer> counts = Ngrams.count(segment.output(), length).values();
    return counts.stream().anyMatch(count -> count > 1);
  }
}
