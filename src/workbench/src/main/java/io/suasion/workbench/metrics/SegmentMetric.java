package io.suasion.workbench.metrics;

import java.util.List;

/** A metric that is the mean of the scores of single segments. */
@FunctionalInterface
interface SegmentMetric extends SummedMetric {

  double score(TokenizedSegment segment);

  @Override
  default Sums sums(List<TokenizedSegment> segments) {
    return Sums.mean(segments.stream().map(this::score).toList());
  }
}
