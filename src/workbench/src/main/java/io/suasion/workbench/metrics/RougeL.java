package io.suasion.workbench.metrics;

import java.util.List;

/**
 * Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries": the F-measure of the longest
 * common subsequence, the best precision and the best recall among the references; the mean over
 * outputs.
 *
 * @param beta the weight of recall
 */
record RougeL(double beta) implements SegmentMetric {

  /** The weight of the caption scripts and of the E2E challenge. */
  static final RougeL OF_CAPTIONS = new RougeL(1.2);

  static final RougeL F1 = new RougeL(1);

  @Override
  public double score(TokenizedSegment segment) {
    double precision = 0;
    double recall = 0;
    for (List<String> reference : segment.references()) {
      double common = longestCommonSubsequence(segment.output(), reference);
      precision = Math.max(precision, common / Math.max(1, segment.output().size()));
      recall = Math.max(recall, common / Math.max(1, reference.size()));
    }
    if (precision == 0 || recall == 0) {
      return 0;
    }
    double betaSquared = beta * beta;
    return (1 + betaSquared) * precision * recall / (recall + betaSquared * precision);
  }

  static int longestCommonSubsequence(List<String> left, List<String> right) {
    int[] previous = new int[right.size() + 1];
    for (String word : left) {
      int[] current = new int[right.size() + 1];
      for (int column = 0; column < right.size(); column++) {
        current[column + 1] =
            word.equals(right.get(column))
                ? previous[column] + 1
                : Math.max(previous[column + 1], current[column]);
      }
      previous = current;
    }
    return previous[right.size()];
  }
}
