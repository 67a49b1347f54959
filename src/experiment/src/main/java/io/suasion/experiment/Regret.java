package io.suasion.experiment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a choice gives up, as far as one can tell: the highest mean reward among the arms minus the
 * mean reward of the chosen arm. This is not the regret of theory: true means are unknown, and the
 * highest of several measured means is probably too high. Nor is it waste: only by trying the other
 * arms does one learn their rewards.
 */
public final class Regret {

  /** The fewest activations from which an arm's mean reward says enough. */
  public static final int LEAST_ACTIVATIONS = 100;

  private Regret() {}

  /**
   * The regret of a choice, in 0..1; empty if there is only one arm, or an arm has too few
   * activations.
   */
  public static OptionalDouble of(List<Arm> arms, String chosen) {
    if (arms.size() < 2 || !arms.stream().allMatch(Regret::isKnown)) {
      return OptionalDouble.empty();
    }
    double best = arms.stream().mapToDouble(Regret::mean).max().orElseThrow();
    return arms.stream()
        .filter(arm -> arm.variant().equals(chosen))
        .mapToDouble(arm -> best - mean(arm))
        .findFirst();
  }

  private static boolean isKnown(Arm arm) {
    return arm.counts().activations() >= LEAST_ACTIVATIONS;
  }

  private static double mean(Arm arm) {
    return arm.counts().meanReward();
  }
}
