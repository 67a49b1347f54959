package io.suasion.hosting.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MockClock;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogMeterRegistryTest {
  private final List<String> lines = new ArrayList<>();
  private final MockClock clock = new MockClock();
  private final MeterRegistry registry = new LogMeterRegistry("Suasion", clock, lines::add);

  @Test
  void aTimerWritesEachTimeInMillisecondsUnderItsTags() {
    registry
        .timer("suasion.journey.step", "step", "tags", "outcome", "late")
        .record(Duration.ofNanos(1_500_000));

    JsonPath line = line(0);
    assertThat(line.getDouble("'suasion.journey.step'")).isEqualTo(1.5);
    assertThat(line.getString("step")).isEqualTo("tags");
    assertThat(line.getString("outcome")).isEqualTo("late");
    assertThat(line.getLong("_aws.Timestamp")).isEqualTo(clock.wallTime());
    String directive = "_aws.CloudWatchMetrics[0].";
    assertThat(line.getString(directive + "Namespace")).isEqualTo("Suasion");
    assertThat(line.getList(directive + "Dimensions[0]")).containsExactly("outcome", "step");
    assertThat(line.getString(directive + "Metrics[0].Name")).isEqualTo("suasion.journey.step");
    assertThat(line.getString(directive + "Metrics[0].Unit")).isEqualTo("Milliseconds");
  }

  @Test
  void aCounterWritesWhatIsAddedAndASummaryWhatIsMeasured() {
    registry.counter("suasion.generate.rejected", "reason", "invented").increment(3);
    registry.summary("suasion.decide.regret").record(.02);

    assertThat(line(0).getDouble("'suasion.generate.rejected'")).isEqualTo(3);
    assertThat(line(1).getDouble("'suasion.decide.regret'")).isEqualTo(.02);
    assertThat(line(1).getList("_aws.CloudWatchMetrics[0].Dimensions[0]")).isEmpty();
  }

  @Test
  void aMeasurementIsOneLine() {
    registry.counter("suasion.generate.rejected", "reason", "two\nlines").increment();

    assertThat(lines).hasSize(1).noneMatch(line -> line.contains("\n"));
  }

  private JsonPath line(int number) {
    return JsonPath.from(lines.get(number));
  }
}
