package io.suasion.campaign.delivery;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * When to try again.
 *
 * @param waits the wait before each attempt
 * @param jitter share of a wait that is added at random, so that many do not come at once
 */
public record RetrySchedule(List<Duration> waits, double jitter, RandomGenerator random) {

  int attempts() {
    return waits.size();
  }

  /** How long to wait when that many attempts were begun. */
  Duration waitAfter(int attempts) {
    long millis = waits.get(Math.min(attempts, waits.size() - 1)).toMillis();
    return Duration.ofMillis(millis + (long) (millis * jitter * random.nextDouble()));
  }
}
