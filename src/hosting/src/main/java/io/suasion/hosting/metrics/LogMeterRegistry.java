package io.suasion.hosting.metrics;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.cumulative.CumulativeCounter;
import io.micrometer.core.instrument.cumulative.CumulativeDistributionSummary;
import io.micrometer.core.instrument.cumulative.CumulativeTimer;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.distribution.pause.PauseDetector;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes each measurement when it is made. Nothing waits in memory: AWS freezes a function between
 * requests, and may end it there. Thread-safe if its log is.
 */
final class LogMeterRegistry extends SimpleMeterRegistry {
  private final String namespace;
  private final Consumer<String> log;

  LogMeterRegistry(String namespace, Clock clock, Consumer<String> log) {
    super(SimpleConfig.DEFAULT, clock);
    this.namespace = namespace;
    this.log = log;
  }

  @Override
  protected Counter newCounter(Meter.Id id) {
    return new CumulativeCounter(id) {
      @Override
      public void increment(double amount) {
        super.increment(amount);
        write(id, "Count", amount);
      }
    };
  }

  @Override
  protected Timer newTimer(
      Meter.Id id, DistributionStatisticConfig statistics, PauseDetector pauses) {
    return new CumulativeTimer(id, clock, statistics, pauses, getBaseTimeUnit()) {
      @Override
      protected void recordNonNegative(long amount, TimeUnit unit) {
        super.recordNonNegative(amount, unit);
        write(id, "Milliseconds", unit.toNanos(amount) / 1e6);
      }
    };
  }

  @Override
  protected DistributionSummary newDistributionSummary(
      Meter.Id id, DistributionStatisticConfig statistics, double scale) {
    return new CumulativeDistributionSummary(id, clock, statistics, scale) {
      @Override
      protected void recordNonNegative(double amount) {
        super.recordNonNegative(amount);
        write(id, "None", amount);
      }
    };
  }

  private void write(Meter.Id id, String unit, double value) {
    log.accept(new EmbeddedMetric(namespace, id, unit, value).line(clock.wallTime()));
  }
}
