package io.suasion.experiment;

import java.util.List;
import java.util.random.RandomGenerator;

/** Chooses a variant with a known probability. Implementations are immutable. */
public interface Policy {

  /** The name under which its decisions are recorded. */
  String name();

  /**
   * The probability of each arm to be chosen, in the order of the arms: each in (0, 1], their sum
   * 1. The same arms give the same probabilities.
   *
   * @param arms at least one
   */
  double[] propensities(List<Arm> arms);

  /** Draws an arm from exactly the probabilities that are reported. */
  default Choice choose(List<Arm> arms, RandomGenerator random) {
    double[] propensities = propensities(arms);
    double left = random.nextDouble();
    int chosen = 0;
    while (chosen < propensities.length - 1 && left >= propensities[chosen]) {
      left -= propensities[chosen];
      chosen++;
    }
    return new Choice(arms.get(chosen).variant(), propensities[chosen]);
  }
}
