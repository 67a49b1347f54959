package io.suasion.campaign.journey;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;

/** Times the steps of journeys and counts what is missing from their answers. */
public record JourneyMetrics(MeterRegistry registry) implements JourneyListener {

  @Override
  public void ended(String step, Outcome outcome, Duration took) {
    String name = outcome.name().toLowerCase(Locale.ROOT);
    registry.timer("suasion.journey.step", "step", step, "outcome", name).record(took);
  }

  @Override
  public void degraded(String function) {
    registry.counter("suasion.journey.degraded", "reason", function).increment();
  }
}
