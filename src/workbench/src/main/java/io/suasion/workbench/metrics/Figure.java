package io.suasion.workbench.metrics;

import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A score under the name by which reports show it.
 *
 * @param interval empty for a score that resampling would change, such as the share of n-grams that
 *     are distinct, and for a single meaning
 */
public record Figure(String name, double value, Optional<Interval> interval) {

  /** The seed of the resampling; all figures share it, so they share the resamples. */
  public static final long SEED = 1;

  /** A score and its confidence interval. */
  public static Figure of(String name, Sums sums) {
    Optional<Interval> interval =
        sums.rows().size() == 1
            ? Optional.empty()
            : Optional.of(Interval.of(sums, new SplittableRandom(SEED)));
    return new Figure(name, sums.score(), interval);
  }

  /** The name as a key of JSON: {@code rouge_l}. */
  public String key() {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }
}
