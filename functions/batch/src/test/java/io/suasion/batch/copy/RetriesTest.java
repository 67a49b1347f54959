package io.suasion.batch.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RetriesTest {
  private final CallFailedException busy = answered(503, 0);
  private final CallFailedException invalid = answered(400, 0);
  private final List<Duration> waits = new ArrayList<>();
  private final List<Duration> timeouts = new ArrayList<>();
  private final Deque<CallFailedException> failures = new ArrayDeque<>();
  private Duration left = Duration.ofMinutes(1);

  @Test
  void whatMayPassIsTriedAgainAfterWaitsThatGrow() {
    failures.addAll(List.of(busy, CallFailedException.silent("Timeout"), answered(429, 0)));

    assertThat(call()).isEqualTo("done");
    assertThat(waits.get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(750));
    assertThat(waits.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1500));
    assertThat(waits.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  @Test
  void aWaitThatIsAskedForIsKept() {
    failures.add(answered(503, 7));

    assertThat(call()).isEqualTo("done");
    assertThat(waits).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void whatIsWrongIsNotTriedAgain() {
    failures.add(invalid);

    assertThatThrownBy(this::call).isSameAs(invalid);
    assertThat(waits).isEmpty();
  }

  @Test
  void afterTheLastTryItHasFailed() {
    failures.addAll(List.of(busy, busy, busy, busy));

    assertThatThrownBy(this::call).isSameAs(busy);
    assertThat(timeouts).hasSize(4);
  }

  @Test
  void aWaitThatOutlastsTheTimeLeftIsNotBegun() {
    CallFailedException busyForLong = answered(503, 61);
    failures.add(busyForLong);

    assertThatThrownBy(this::call).isSameAs(busyForLong);
    assertThat(waits).isEmpty();
  }

  @Test
  void aTryTakesNoLongerThanTheTimeLeft() {
    failures.add(answered(503, 55));

    call();

    assertThat(timeouts).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(5));
  }

  @Test
  void withoutTimeNothingIsTried() {
    left = Duration.ZERO;

    assertThatThrownBy(this::call).hasMessageContaining("no time left");
    assertThat(timeouts).isEmpty();
  }

  @Test
  void theReserveIsNotTimeLeft() {
    assertThat(Deadline.of(() -> 3500, Duration.ofSeconds(3)).left())
        .isEqualTo(Duration.ofMillis(500));
    assertThat(Deadline.of(() -> 2999, Duration.ofSeconds(3)).isOver()).isTrue();
    assertThat(Deadline.of(() -> -1, Duration.ofSeconds(3)).left()).isZero();
  }

  private String call() {
    Retries retries =
        new Retries(
            4,
            Duration.ofMillis(500),
            new SplittableRandom(1),
            wait -> {
              waits.add(wait);
              left = left.minus(wait);
            });
    Function<Duration, String> call =
        timeout -> {
          timeouts.add(timeout);
          if (!failures.isEmpty()) {
            throw failures.remove();
          }
          return "done";
        };
    return retries.call(call, Duration.ofSeconds(10), () -> left);
  }

  private static CallFailedException answered(int status, int retryAfter) {
    return CallFailedException.answered(status, Duration.ofSeconds(retryAfter), "a problem");
  }
}
