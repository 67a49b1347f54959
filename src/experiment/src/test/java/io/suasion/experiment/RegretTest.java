package io.suasion.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegretTest {
  private static final Arm GOOD = arm("good", 200, 20);
  private static final Arm POOR = arm("poor", 100, 4);

  @Test
  void itIsWhatTheBestArmBringsMoreThanTheChosenOne() {
    assertThat(Regret.of(List.of(POOR, GOOD), "poor").orElseThrow()).isEqualTo(.06, within(1e-12));
    assertThat(Regret.of(List.of(POOR, GOOD), "good")).hasValue(0);
  }

  @Test
  void nothingIsSaidWhereAnArmIsHardlyKnown() {
    assertThat(Regret.of(List.of(GOOD, arm("new", 99, 99)), "good")).isEmpty();
    assertThat(Regret.of(List.of(GOOD, Arm.unseen("new")), "new")).isEmpty();
  }

  @Test
  void whereThereIsNoChoiceThereIsNoRegret() {
    assertThat(Regret.of(List.of(GOOD), "good")).isEmpty();
  }

  private static Arm arm(String variant, long activations, double reward) {
    return new Arm(variant, new Counts(activations, activations, activations, reward));
  }
}
