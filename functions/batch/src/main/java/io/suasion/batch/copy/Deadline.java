package io.suasion.batch.copy;

import java.time.Duration;
import java.util.function.IntSupplier;

/** How much time is left; never less than none. */
@FunctionalInterface
public interface Deadline {

  Duration left();

  /** What a clock that counts down says, less what is kept for the end. */
  static Deadline of(IntSupplier remainingMillis, Duration reserve) {
    return () -> {
      Duration left = Duration.ofMillis(remainingMillis.getAsInt()).minus(reserve);
      return left.isNegative() ? Duration.ZERO : left;
    };
  }

  /** What one call may take: so long, or what is left where that is less. */
  default Duration atMost(Duration longest) {
    Duration left = left();
    return left.compareTo(longest) < 0 ? left : longest;
  }

  default boolean isOver() {
    return left().isZero();
  }
}
