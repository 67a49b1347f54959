package io.suasion.batch.copy;

import java.time.Duration;
import java.util.function.IntSupplier;

/** How much time is left; never less than zero. */
@FunctionalInterface
public interface Deadline {

  Duration left();

  /** The time left by a clock that counts down, less a reserve that is kept for the end. */
  static Deadline of(IntSupplier remainingMillis, Duration reserve) {
    return () -> {
      Duration left = Duration.ofMillis(remainingMillis.getAsInt()).minus(reserve);
      return left.isNegative() ? Duration.ZERO : left;
    };
  }

  /** The time that one call may take: the longest, or what is left if that is less. */
  default Duration atMost(Duration longest) {
    Duration left = left();
    return left.compareTo(longest) < 0 ? left : longest;
  }

  default boolean isOver() {
    return left().isZero();
  }
}
