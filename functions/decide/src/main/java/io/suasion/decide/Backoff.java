package io.suasion.decide;

import java.util.concurrent.ThreadLocalRandom;

/** Waits between attempts, longer each time. */
final class Backoff {

  /** After so many attempts the caller is told to try again later. */
  static final int ATTEMPTS = 12;

  private static final int FIRST_PAUSE_MILLIS = 4;
  private static final int LONGEST_PAUSE_MILLIS = 100;

  private Backoff() {}

  /** A random part of a time that doubles: those who collided must not collide again. */
  static void pause(int attempt) {
    int longest = Math.min(FIRST_PAUSE_MILLIS << attempt, LONGEST_PAUSE_MILLIS);
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(longest) + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two attempts", e);
    }
  }
}
