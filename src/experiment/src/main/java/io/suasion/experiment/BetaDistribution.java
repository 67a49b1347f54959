package io.suasion.experiment;

/**
 * The belief about an arm's mean reward: Beta(alpha, beta). With fractional rewards it is the usual
 * approximation: a reward of .3 counts as .3 of a success and .7 of a failure.
 *
 * @param alpha successes, at least {@value #LEAST}
 * @param beta failures, at least {@value #LEAST}
 */
public record BetaDistribution(double alpha, double beta) {

  /** Below it the tails grow too long to be integrated on a grid. */
  public static final double LEAST = 0.1;

  /** The belief that every mean reward is equally likely. */
  public static final BetaDistribution UNIFORM = new BetaDistribution(1, 1);

  public BetaDistribution {
    if (!(alpha >= LEAST && beta >= LEAST)) {
      throw new IllegalArgumentException(
          "alpha and beta are at least %s, not %s and %s".formatted(LEAST, alpha, beta));
    }
  }

  /** This belief after these counts. The order of the counted events does not matter. */
  public BetaDistribution after(Counts counts) {
    double failures = Math.max(0, counts.activations() - counts.reward());
    return new BetaDistribution(alpha + counts.reward(), beta + failures);
  }
}
