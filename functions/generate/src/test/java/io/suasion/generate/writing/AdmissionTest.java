package io.suasion.generate.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.web.problem.ProblemException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AdmissionTest {

  private final Admission admission = new Admission(1, Duration.ofSeconds(2));

  @Test
  void whoFindsNoPlaceIsToldWhenToComeAgain() {
    admission.admit(
        () -> {
          assertThatThrownBy(() -> admission.admit(() -> "second"))
              .isInstanceOfSatisfying(
                  ProblemException.class,
                  refused -> {
                    assertThat(refused.problem().status()).isEqualTo(503);
                    assertThat(refused.retryAfter()).contains(Duration.ofSeconds(2));
                  });
          return "first";
        });
  }

  @Test
  void aPlaceIsFreeAgainAfterAFailure() {
    assertThatThrownBy(
            () ->
                admission.admit(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");

    assertThat(admission.admit(() -> "next")).isEqualTo("next");
  }
}
