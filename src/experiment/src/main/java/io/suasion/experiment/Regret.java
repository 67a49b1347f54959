package io.suasion.experiment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a choice gives up, as far as one can tell: the highest mean reward among the arms minus that
 * of the chosen one. It is not the regret of theory, for true means are unknown, and the highest of
 * several measured ones is probably too high; nor is it waste, for to try the others is how it was
 * found out.
 */
public final class Regret {

  /** What fewer readers did says too little of an arm. */
  public static final int LEAST_ACTIVATIONS = 100;

  private Regret() {}

  /** In 0..1; empty where there is one arm only, or one that was not shown often enough. */
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
