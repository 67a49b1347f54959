package io.suasion.experiment;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses each arm with the probability that it is the best one, given what was counted (W. R.
 * Thompson, 1933, Biometrika 25; O. Chapelle and L. Li, 2011, NIPS 24).
 *
 * <p>The textbook draws one sample from each arm's beta posterior and takes the largest, which
 * hides the propensity. Here the probability that an arm is the largest, the integral of its
 * density times the other arms' cumulative distributions, is computed on a grid (to within 1e-4,
 * without randomness), and the arm is drawn from these probabilities: the same policy, with its
 * propensities known.
 */
public final class ThompsonSampling implements Policy {

  /**
   * The least propensity of an arm. It keeps every arm possible and is far below what the integral
   * can tell from 0.
   */
  private static final double LEAST_PROPENSITY = 1e-6;

  private final BetaDistribution prior;

  /**
   * @param prior what is believed of an arm before anything was counted
   */
  public ThompsonSampling(BetaDistribution prior) {
    this.prior = prior;
  }

  @Override
  public String name() {
    return "thompson_sampling";
  }

  @Override
  public double[] propensities(List<Arm> arms) {
    double[] best = probabilitiesToBeBest(arms);
    return scaledToOne(Arrays.stream(best).map(p -> Math.max(p, LEAST_PROPENSITY)).toArray());
  }

  /** The probability of each arm to have the highest mean reward; their sum is 1. */
  public double[] probabilitiesToBeBest(List<Arm> arms) {
    List<LogOddsGrid> grids =
        arms.stream().map(arm -> new LogOddsGrid(prior.after(arm.counts()))).toList();
    return scaledToOne(
        grids.stream().mapToDouble(grid -> probabilityToBeBest(grid, grids)).toArray());
  }

  private static double probabilityToBeBest(LogOddsGrid grid, List<LogOddsGrid> grids) {
    double probability = 0;
    for (int i = 0; i < LogOddsGrid.POINTS; i++) {
      double product = grid.mass(i);
      for (LogOddsGrid other : grids) {
        if (other != grid) {
          product *= other.below(grid.point(i));
        }
      }
      probability += product;
    }
    return probability;
  }

  private static double[] scaledToOne(double[] values) {
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(value -> value / sum).toArray();
  }
}
