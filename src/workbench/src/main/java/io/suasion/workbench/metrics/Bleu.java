package io.suasion.workbench.metrics;

import java.util.List;

/**
 * Papineni et al. 2002, "BLEU: a Method for Automatic Evaluation of Machine Translation", over the
 * whole corpus: n-grams up to 4, the reference closest in length for the brevity penalty.
 */
final class Bleu implements SummedMetric {

  private static final int LONGEST = 4;

  /** Stands for no hits and for no n-grams, so that the logarithm is defined. */
  private static final double NO_HITS = 1e-15;

  private static final double NO_NGRAMS = 1e-9;

  /** Hits of each order, n-grams of each order, the closest reference's length. */
  @Override
  public Sums sums(List<TokenizedSegment> segments) {
    return new Sums(segments.stream().map(Bleu::row).toList(), Bleu::score);
  }

  private static double[] row(TokenizedSegment segment) {
    double[] row = new double[2 * LONGEST + 1];
    for (int length = 1; length <= LONGEST; length++) {
      row[length - 1] = Ngrams.total(Ngrams.hits(segment, length));
      row[LONGEST + length - 1] = segment.ngrams(length);
    }
    row[2 * LONGEST] = segment.closestLength();
    return row;
  }

  private static double score(double[] sums) {
    double logPrecision = 0;
    for (int order = 0; order < LONGEST; order++) {
      double precision =
          Math.max(sums[order], NO_HITS) / Math.max(sums[LONGEST + order], NO_NGRAMS);
      logPrecision += Math.log(precision) / LONGEST;
    }
    return brevityPenalty(sums[LONGEST], sums[2 * LONGEST]) * Math.exp(logPrecision);
  }

  private static double brevityPenalty(double words, double referenceLength) {
    double outputLength = Math.max(words, 1e-5);
    return outputLength > referenceLength ? 1 : Math.exp(1 - referenceLength / outputLength);
  }
}
