package io.suasion.workbench.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Doddington 2002, "Automatic Evaluation of Machine Translation Quality Using N-gram Co-Occurrence
 * Statistics": hits up to 5-grams, each weighted by how surprising its last word is among the
 * references.
 */
final class Nist implements SummedMetric {

  private static final int LONGEST = 5;

  /** Makes the penalty one half for outputs of two thirds of the references' length. */
  private static final double BETA = -Math.log(0.5) / Math.pow(Math.log(1.5), 2);

  /**
   * Information of each order, n-grams of each order, the references' mean length. The information
   * of an n-gram is that of all references, also where segments are resampled.
   */
  @Override
  public Sums sums(List<TokenizedSegment> segments) {
    Map<List<String>, Integer> frequencies = frequencies(segments);
    return new Sums(
        segments.stream().map(segment -> row(segment, frequencies)).toList(), Nist::score);
  }

  private static double[] row(TokenizedSegment segment, Map<List<String>, Integer> frequencies) {
    double[] row = new double[2 * LONGEST + 1];
    for (int length = 1; length <= LONGEST; length++) {
      row[length - 1] = information(segment, length, frequencies);
      row[LONGEST + length - 1] = segment.ngrams(length);
    }
    row[2 * LONGEST] = segment.meanReferenceLength();
    return row;
  }

  private static double score(double[] sums) {
    double sum = 0;
    for (int order = 0; order < LONGEST; order++) {
      sum += sums[order] / Math.max(1, sums[LONGEST + order]);
    }
    return lengthPenalty(sums[LONGEST] / sums[2 * LONGEST]) * sum;
  }

  // Frequency of every n-gram in all references; of the empty one, the number of words.
  private static Map<List<String>, Integer> frequencies(List<TokenizedSegment> segments) {
    Map<List<String>, Integer> frequencies = new HashMap<>();
    for (TokenizedSegment segment : segments) {
      for (List<String> reference : segment.references()) {
        frequencies.merge(List.of(), reference.size(), Integer::sum);
        for (int length = 1; length <= LONGEST; length++) {
          Ngrams.count(reference, length)
              .forEach((ngram, count) -> frequencies.merge(ngram, count, Integer::sum));
        }
      }
    }
    return frequencies;
  }

  private static double information(
      TokenizedSegment segment, int length, Map<List<String>, Integer> frequencies) {
    double information = 0;
    for (Map.Entry<List<String>, Integer> hit : Ngrams.hits(segment, length).entrySet()) {
      if (hit.getValue() > 0) {
        double whole = frequencies.get(hit.getKey());
        double prefix = frequencies.get(hit.getKey().subList(0, length - 1));
        information += hit.getValue() * Math.log(prefix / whole) / Math.log(2);
      }
    }
    return information;
  }

  private static double lengthPenalty(double ratio) {
    if (ratio >= 1) {
      return 1;
    }
    return ratio <= 0 ? 0 : Math.exp(-BETA * Math.pow(Math.log(ratio), 2));
  }
}
