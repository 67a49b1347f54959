package io.suasion.workbench.metrics;

import java.util.List;
import java.util.Map;

/**
 * Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries": the F1 of n-grams shared with
 * a reference, of the reference for which it is highest; the mean over outputs.
 */
record RougeN(int length) implements SegmentMetric {

  @Override
  public double score(TokenizedSegment segment) {
    Map<List<String>, Integer> output = Ngrams.count(segment.output(), length);
    return segment.references().stream()
        .mapToDouble(reference -> f1(output, Ngrams.count(reference, length)))
        .max()
        .orElseThrow();
  }

  private static double f1(
      Map<List<String>, Integer> output, Map<List<String>, Integer> reference) {
    int all = Ngrams.total(output) + Ngrams.total(reference);
    return all == 0 ? 0 : 2.0 * Ngrams.common(output, reference) / all;
  }
}
