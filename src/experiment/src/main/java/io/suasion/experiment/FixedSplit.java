package io.suasion.experiment;

import java.util.Arrays;
import java.util.List;

/** The classic test: every variant is chosen equally often, whatever was learned. */
public final class FixedSplit implements Policy {

  @Override
  public String name() {
    return "fixed_split";
  }

  @Override
  public double[] propensities(List<Arm> arms) {
    double[] propensities = new double[arms.size()];
    Arrays.fill(propensities, 1.0 / arms.size());
    return propensities;
  }
}
