package io.suasion.dynamodb;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Pauses that double, up to a longest one, with full jitter, for one call that is tried again. Not
 * thread-safe.
 */
public final class Backoff {
  private static final int MOST_PAUSES = 15;
  private static final long FIRST_MILLIS = 5;
  private static final long LONGEST_MILLIS = 200;

  private int pauses;

  /**
   * Pauses and returns true, or returns false where it is time to give up: after about a second.
   */
  public boolean pause() {
    if (pauses == MOST_PAUSES) {
      return false;
    }
    long ceiling = Math.min(LONGEST_MILLIS, FIRST_MILLIS << pauses);
    pauses++;
    try {
      // The jitter of writers that compete must differ, so it is not seeded.
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, ceiling + 1));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
