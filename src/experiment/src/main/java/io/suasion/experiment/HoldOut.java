package io.suasion.experiment;

import java.util.List;

/**
 * Leaves a share of the decisions to chance: they show what the policy is worth, and they keep
 * every propensity above {@code share / arms}.
 */
public final class HoldOut implements Policy {

  private final Policy policy;
  private final double share;

  /**
   * @param share of the decisions that is chosen uniformly, in 0..1
   */
  public HoldOut(Policy policy, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a hold-out share lies in 0..1, not " + share);
    }
    this.policy = policy;
    this.share = share;
  }

  @Override
  public String name() {
    return policy.name();
  }

  @Override
  public double[] propensities(List<Arm> arms) {
    double[] propensities = policy.propensities(arms);
    for (int i = 0; i < propensities.length; i++) {
      propensities[i] = share / propensities.length + (1 - share) * propensities[i];
    }
    return propensities;
  }
}
