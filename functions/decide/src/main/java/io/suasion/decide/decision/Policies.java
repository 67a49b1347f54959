package io.suasion.decide.decision;

import io.suasion.experiment.FixedSplit;
import io.suasion.experiment.HoldOut;
import io.suasion.experiment.Policy;
import io.suasion.experiment.ThompsonSampling;

/** The policies that a request can name, each with the configured hold-out share. */
public record Policies(Policy thompsonSampling, Policy fixedSplit) {

  public static Policies of(ThompsonSampling thompsonSampling, double holdOut) {
    return new Policies(new HoldOut(thompsonSampling, holdOut), new FixedSplit());
  }

  public Policy named(io.suasion.api.decide.Policy name) {
    return switch (name) {
      case THOMPSON_SAMPLING -> thompsonSampling;
      case FIXED_SPLIT -> fixedSplit;
    };
  }
}
