package io.suasion.batch.copy;

import java.time.Duration;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Repeats calls that may succeed later, as long as there is time. This includes calls that were
 * lost because a process was frozen and its connections were closed meanwhile. Thread-safe if its
 * random generator is.
 *
 * @param tries the most tries of one call
 * @param pause the wait after the first try; it doubles, and up to half of it is added at random
 */
public record Retries(int tries, Duration pause, RandomGenerator random, Sleeper sleeper) {
  private static final double JITTER = 0.5;

  /** Lets time go by. */
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration time);
  }

  /**
   * Returns what the call returns.
   *
   * @param call is told how long it may take
   * @param timeout how long one try may take
   * @throws CallFailedException of the last try
   */
  public <T> T call(Function<Duration, T> call, Duration timeout, Deadline deadline) {
    for (int tried = 1; ; tried++) {
      if (deadline.isOver()) {
        throw CallFailedException.outOfTime();
      }
      try {
        return call.apply(deadline.atMost(timeout));
      } catch (CallFailedException e) {
        waitOrGiveUp(tried, e, deadline);
      }
    }
  }

  private void waitOrGiveUp(int tried, CallFailedException failure, Deadline deadline) {
    Duration wait = wait(tried, failure);
    if (!failure.mayPass() || tried >= tries || wait.compareTo(deadline.left()) >= 0) {
      throw failure;
    }
    sleeper.sleep(wait);
  }

  private Duration wait(int tried, CallFailedException failure) {
    long doubled = pause.toMillis() << (tried - 1);
    Duration wait = Duration.ofMillis(doubled + (long) (doubled * JITTER * random.nextDouble()));
    return wait.compareTo(failure.retryAfter()) > 0 ? wait : failure.retryAfter();
  }
}
