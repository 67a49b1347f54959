package io.suasion.decide;

import io.suasion.experiment.FixedSplit;
import io.suasion.experiment.HoldOut;
import io.suasion.experiment.Policy;
import io.suasion.experiment.ThompsonSampling;

/** The policies that a request can name, each with the configured hold-out share. */
record Policies(Policy thompsonSampling, Policy fixedSplit) {

  static Policies of(ThompsonSampling thompsonSampling, double holdOut) {
    return new Policies(new HoldOut(thompsonSampling, holdOut), new FixedSplit());
  }

  Policy named(io.suasion.api.Policy name) {
    return switch (name) {
      case THOMPSON_SAMPLING -> thompsonSampling;
      case FIXED_SPLIT -> fixedSplit;
    };
  }
}
