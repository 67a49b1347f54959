package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.copy;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.suasion.campaign.Peers.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class JourneyMetricsTest {
  Peers peers;

  private final MeterRegistry registry = new SimpleMeterRegistry();

  @BeforeEach
  void listen() {
    peers.reset();
    Metrics.addRegistry(registry);
  }

  @AfterEach
  void stopListening() {
    Metrics.removeRegistry(registry);
  }

  @Test
  void eachStepIsTimedUnderItsOutcome() {
    peers.let("tags", Manner.FAILS);
    peers.let("decide", Manner.HANGS);

    copy(BOAT).statusCode(200);

    assertThat(ended("tags", "failed")).isEqualTo(1);
    assertThat(ended("generate", "answered")).isEqualTo(1);
    assertThat(ended("decide", "late")).isEqualTo(1);
    assertThat(ended("total", "answered")).isEqualTo(1);
    assertThat(ended("tokenize", "answered")).isZero();
  }

  @Test
  void whatAnAnswerLacksIsCountedByWhomItLacks() {
    peers.let("tags", Manner.FAILS);

    copy(BOAT).statusCode(200);
    copy(BOAT).statusCode(200);

    assertThat(lacking("tags")).isEqualTo(2);
    assertThat(lacking("decide")).isZero();
  }

  @Test
  void aJourneyWithoutCopyHasFailed() {
    peers.let("generate", Manner.TALKS_NONSENSE);

    copy(BOAT).statusCode(503);

    assertThat(ended("generate", "failed")).isEqualTo(1);
    assertThat(ended("total", "failed")).isEqualTo(1);
  }

  @Test
  void aRequestThatIsRefusedIsNoFailure() {
    peers.answer("generate", 400, RefusalTest.PROBLEM);

    copy(BOAT).statusCode(400);

    assertThat(ended("generate", "refused")).isEqualTo(1);
    assertThat(ended("total", "refused")).isEqualTo(1);
    assertThat(ended("generate", "failed")).isZero();
  }

  private long ended(String step, String outcome) {
    return registry.timer("suasion.journey.step", "step", step, "outcome", outcome).count();
  }

  private double lacking(String reason) {
    return registry.counter("suasion.journey.degraded", "reason", reason).count();
  }
}
