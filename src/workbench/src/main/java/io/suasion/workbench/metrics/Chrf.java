package io.suasion.workbench.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Popović 2015, "chrF: character n-gram F-score for automatic MT evaluation", with the settings of
 * sacreBLEU's chrF2: n-grams up to 6, white space left out, recall weighted twice, orders that an
 * output or reference is too short for not counted; of several references the one with the highest
 * score. From 0 to 1, where sacreBLEU says 0 to 100.
 */
public final class Chrf implements SummedMetric {

  private static final int LONGEST = 6;
  private static final double BETA_SQUARED = 2 * 2;

  /** N-grams of the output, of the reference and of both, for each order. */
  private static final int COLUMNS = 3;

  /** The score of one output. */
  public static double score(Segment segment) {
    return new Chrf().score(TokenizedSegment.of(List.of(segment), Words.CHARACTERS::of));
  }

  @Override
  public Sums sums(List<TokenizedSegment> segments) {
    return new Sums(segments.stream().map(Chrf::best).toList(), Chrf::fScore);
  }

  private static double[] best(TokenizedSegment segment) {
    List<Map<List<String>, Integer>> output = ngrams(segment.output());
    return segment.references().stream()
        .map(reference -> row(output, ngrams(reference)))
        .max(Comparator.comparingDouble(Chrf::fScore))
        .orElseThrow();
  }

  private static List<Map<List<String>, Integer>> ngrams(List<String> characters) {
    List<Map<List<String>, Integer>> ngrams = new ArrayList<>();
    for (int length = 1; length <= LONGEST; length++) {
      ngrams.add(Ngrams.count(characters, length));
    }
    return ngrams;
  }

  private static double[] row(
      List<Map<List<String>, Integer>> output, List<Map<List<String>, Integer>> reference) {
    double[] row = new double[LONGEST * COLUMNS];
    for (int order = 0; order < LONGEST; order++) {
      int ofReference = Ngrams.total(reference.get(order));
      row[COLUMNS * order] = ofReference == 0 ? 0 : Ngrams.total(output.get(order));
      row[COLUMNS * order + 1] = ofReference;
      row[COLUMNS * order + 2] = Ngrams.common(output.get(order), reference.get(order));
    }
    return row;
  }

  private static double fScore(double[] sums) {
    double precision = 0;
    double recall = 0;
    int orders = 0;
    for (int first = 0; first < sums.length; first += COLUMNS) {
      if (sums[first] > 0 && sums[first + 1] > 0) {
        precision += sums[first + 2] / sums[first];
        recall += sums[first + 2] / sums[first + 1];
        orders++;
      }
    }
    // Means over orders: the number of orders cancels out but for the outer factor.
    double denominator = BETA_SQUARED * precision + recall;
    return denominator == 0 ? 0 : (1 + BETA_SQUARED) * precision * recall / denominator / orders;
  }
}
