package io.suasion.workbench.metrics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The interval that holds 95 % of the scores of resampled meanings: the percentile bootstrap of
 * Koehn 2004, "Statistical Significance Tests for Machine Translation Evaluation".
 */
public record Interval(double low, double high) {

  /** How often the meanings are drawn anew, with replacement. */
  public static final int RESAMPLES = 1000;

  private static final double OUTSIDE = .05;

  /** The interval of a score, by resampling its rows. */
  public static Interval of(Sums sums, RandomGenerator random) {
    double[] scores = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      scores[i] = sums.score(random.ints(sums.rows().size(), 0, sums.rows().size()).toArray());
    }
    Arrays.sort(scores);
    int cut = (int) Math.round(RESAMPLES * OUTSIDE / 2);
    return new Interval(scores[cut], scores[RESAMPLES - 1 - cut]);
  }
}
