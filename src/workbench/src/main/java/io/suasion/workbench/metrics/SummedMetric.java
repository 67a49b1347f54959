package io.suasion.workbench.metrics;

import java.util.List;

/** A metric of what segments sum up to, so that a resampled set is scored by adding alone. */
interface SummedMetric extends Metric {

  /** A row for each segment, in their order. */
  Sums sums(List<TokenizedSegment> segments);

  @Override
  default double score(List<TokenizedSegment> segments) {
    return sums(segments).score();
  }
}
