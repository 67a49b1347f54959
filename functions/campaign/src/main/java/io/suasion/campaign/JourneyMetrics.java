package io.suasion.campaign;

import io.micrometer.core.instrument.MeterRegistry;
import io.suasion.campaign.journey.JourneyListener;
import java.time.Duration;
import java.util.Locale;

/** Times the steps of journeys and counts what is missing from their answers. */
record JourneyMetrics(MeterRegistry registry) implements JourneyListener {

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
