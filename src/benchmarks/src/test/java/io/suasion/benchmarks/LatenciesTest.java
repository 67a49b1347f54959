package io.suasion.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void aPercentileIsALatencyThatOccurred() {
    Latencies latencies = new Latencies(milliseconds(40, 10, 30, 20));

    assertThat(latencies.percentile(50)).isEqualTo(Duration.ofMillis(20));
    assertThat(latencies.percentile(51)).isEqualTo(Duration.ofMillis(30));
    assertThat(latencies.percentile(95)).isEqualTo(Duration.ofMillis(40));
    assertThat(latencies.percentile(100)).isEqualTo(Duration.ofMillis(40));
  }

  @Test
  void oneSlowAnswerInAHundredShowsAboveTheNinetyNinthPercentileOnly() {
    Latencies latencies =
        new Latencies(
            milliseconds(IntStream.rangeClosed(1, 100).map(i -> i < 100 ? 5 : 900).toArray()));

    assertThat(latencies.percentile(99)).isEqualTo(Duration.ofMillis(5));
    assertThat(latencies.percentile(100)).isEqualTo(Duration.ofMillis(900));
  }

  @Test
  void withoutAnyAnswerThereIsNothingToTell() {
    assertThatThrownBy(() -> new Latencies(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one request");
  }

  private static List<Duration> milliseconds(int... values) {
    return IntStream.of(values).mapToObj(Duration::ofMillis).toList();
  }
}
