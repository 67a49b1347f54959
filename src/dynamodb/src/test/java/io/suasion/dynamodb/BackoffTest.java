package io.suasion.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void itGivesUpAfterSomePauses() {
    Backoff backoff = new Backoff();
    int pauses = 0;
    while (backoff.pause()) {
      pauses++;
    }

    assertThat(pauses).isGreaterThan(10);
    assertThat(backoff.pause()).isFalse();
  }

  @Test
  void aThreadThatIsInterruptedGivesUpAtOnceAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThat(new Backoff().pause()).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }
}
