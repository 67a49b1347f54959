package io.suasion.workbench.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final List<String> REFERENCES =
      List.of(
          "Aromi is a cheap pub near Crowne Plaza.",
          "Aromi is a cheap pub close to Crowne Plaza.",
          "Near Crowne Plaza there is cheap beer.");

  @Test
  void whatMostPeopleWriteScoresHigherThanWhatOneWrote() {
    List<Double> scores = Agreement.of(REFERENCES, REFERENCES);

    assertThat(scores.get(0)).isGreaterThan(scores.get(2));
    assertThat(scores.get(1)).isGreaterThan(scores.get(2));
  }

  @Test
  void aReferenceIsNotComparedWithItself() {
    assertThat(Agreement.of(List.of("Aromi is a pub."), List.of("Aromi is a pub.")))
        .containsExactly(0.0);
  }

  @Test
  void aTextOfAnotherMeaningScoresLowest() {
    List<Double> scores =
        Agreement.of(List.of("Aromi is a cheap pub.", "Zizzi serves French food."), REFERENCES);

    assertThat(scores.get(0)).isGreaterThan(scores.get(1));
  }

  @Test
  void anEmptyTextAgreesWithNobody() {
    assertThat(Agreement.of(List.of(""), REFERENCES)).containsExactly(0.0);
  }
}
