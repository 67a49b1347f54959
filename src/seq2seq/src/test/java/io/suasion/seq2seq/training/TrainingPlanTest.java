package io.suasion.seq2seq.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrainingPlanTest {

  private static final TrainingPlan BY_EPOCHS =
      new TrainingPlan(2, Duration.ZERO, 64, 0.001, 10, 0.1, 1);
  private static final TrainingPlan BY_TIME =
      new TrainingPlan(0, Duration.ofMinutes(10), 64, 0.001, 10, 0.1, 1);

  @Test
  void epochsAreCountedInSteps() {
    assertThat(BY_EPOCHS.done(50, 100, Duration.ofDays(1))).isEqualTo(0.25);
    assertThat(BY_EPOCHS.done(200, 100, Duration.ZERO)).isEqualTo(1);
  }

  @Test
  void timeCountsOnlyWhatWasTrained() {
    assertThat(BY_TIME.done(1_000_000, 100, Duration.ofMinutes(5))).isEqualTo(0.5);
    assertThat(BY_TIME.done(1, 100, Duration.ofMinutes(11))).isEqualTo(1);
  }

  @Test
  void theRateRisesToItsPeakAndFallsToAlmostNothing() {
    assertThat(BY_EPOCHS.rate(0, 0)).isCloseTo(1e-4f, within(1e-8f));
    assertThat(BY_EPOCHS.rate(9, 0)).isCloseTo(1e-3f, within(1e-8f));
    assertThat(BY_EPOCHS.rate(100, 0.5)).isCloseTo(5e-4f, within(1e-8f));
    assertThat(BY_EPOCHS.rate(199, 1)).isCloseTo(1e-5f, within(1e-8f));
  }

  @Test
  void eitherEpochsOrTimeIsGiven() {
    assertThatThrownBy(() -> new TrainingPlan(1, Duration.ofMinutes(1), 64, 0.001, 10, 0.1, 1))
        .hasMessageContaining("either epochs or a time");
    assertThatThrownBy(() -> new TrainingPlan(0, Duration.ZERO, 64, 0.001, 10, 0.1, 1))
        .hasMessageContaining("either epochs or a time");
  }
}
