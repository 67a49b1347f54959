package io.suasion.decide.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.suasion.experiment.Arm;
import io.suasion.experiment.Counts;
import io.suasion.experiment.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegretMetricTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final RegretMetric metric = new RegretMetric(registry);

  @Test
  void whatIsGivenUpIsMeasuredByPolicy() {
    metric.decided(decisionFor("poor"), List.of(arm("good", 9), arm("poor", 4)));
    metric.decided(decisionFor("good"), List.of(arm("good", 9), arm("poor", 4)));

    DistributionSummary regret =
        registry.get("suasion.decide.regret").tag("policy", "fixed_split").summary();
    assertThat(regret.count()).isEqualTo(2);
    assertThat(regret.totalAmount()).isEqualTo(.05, within(1e-12));
  }

  @Test
  void aChoiceAmongUnknownArmsIsNotMeasured() {
    metric.decided(decisionFor("good"), List.of(arm("good", 9), Arm.unseen("new")));

    assertThat(registry.getMeters()).isEmpty();
  }

  private static Arm arm(String variant, double reward) {
    return new Arm(variant, new Counts(100, 100, 20, reward));
  }

  private static Decision decisionFor(String variant) {
    return new Decision(
        "d", "e", variant, .5, "fixed_split", 1, Instant.EPOCH, Optional.empty(), List.of());
  }
}
