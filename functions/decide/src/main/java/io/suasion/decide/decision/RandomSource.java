package io.suasion.decide.decision;

import io.suasion.api.decide.DecisionRequest;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The chance that a request draws from: a chance of its own if the request names a seed. */
public final class RandomSource {

  private static final RandomGenerator UNSEEDED = new SecureRandom();

  private RandomSource() {}

  /**
   * Mixes experiment and reader into the seed, so that a caller that sends one seed for all readers
   * still gets a different draw for each.
   */
  public static RandomGenerator of(DecisionRequest request) {
    if (request.seed() == null) {
      return UNSEEDED;
    }
    long salt = Objects.hash(request.experiment(), request.profile());
    return new SplittableRandom(request.seed() ^ (salt << 32));
  }
}
