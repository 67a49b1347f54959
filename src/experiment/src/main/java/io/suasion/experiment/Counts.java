package io.suasion.experiment;

/**
 * The counts of one arm, or the counts that one decision adds to it.
 *
 * @param decisions how often the variant was chosen, for people; no policy learns from it
 * @param activations how often it was really shown; only these teach a policy
 * @param outcomes what followed the shown ones
 * @param reward the sum of the rewards of the shown ones, at most {@code activations}
 */
public record Counts(long decisions, long activations, long outcomes, double reward) {

  public static final Counts NONE = new Counts(0, 0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(
        decisions + other.decisions,
        activations + other.activations,
        outcomes + other.outcomes,
        reward + other.reward);
  }

  public Counts minus(Counts other) {
    return new Counts(
        decisions - other.decisions,
        activations - other.activations,
        outcomes - other.outcomes,
        reward - other.reward);
  }

  /** The mean reward of a shown variant, 0 where none was shown. */
  public double meanReward() {
    return activations == 0 ? 0 : reward / activations;
  }
}
