package io.suasion.workbench.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a score is computed from: a row of figures for each meaning, and the function that scores
 * their column sums.
 *
 * @param rows at least one, all of one length
 */
public record Sums(List<double[]> rows, ToDoubleFunction<double[]> function) {

  public Sums {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("There are no outputs to score.");
    }
  }

  /** The mean of one score for each meaning. */
  public static Sums mean(List<Double> scores) {
    return ratio(scores.stream().map(score -> new double[] {score, 1}).toList());
  }

  /** The sum of the first column for each one of the second; 0 if the second is 0. */
  public static Sums ratio(List<double[]> rows) {
    return new Sums(rows, sums -> sums[1] == 0 ? 0 : sums[0] / sums[1]);
  }

  /** The score of all meanings. */
  public double score() {
    int[] all = new int[rows.size()];
    Arrays.setAll(all, index -> index);
    return score(all);
  }

  /** The score of the meanings with these indexes, which may repeat. */
  double score(int[] indexes) {
    double[] sums = new double[rows.get(0).length];
    for (int index : indexes) {
      double[] row = rows.get(index);
      for (int column = 0; column < sums.length; column++) {
        sums[column] += row[column];
      }
    }
    return function.applyAsDouble(sums);
  }
}
