package io.suasion.workbench.metrics;

/** The mean number of words. */
final class Length {

  static final SegmentMetric OF_OUTPUT = segment -> segment.output().size();

  private Length() {}
}
