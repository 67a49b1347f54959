package io.suasion.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static final Arm GOOD = new Arm("good", new Counts(500, 500, 90, 90));
  private static final Arm BAD = new Arm("bad", new Counts(500, 500, 10, 10));
  private static final Policy THOMPSON = new ThompsonSampling(BetaDistribution.UNIFORM);

  @Test
  void aFixedSplitLearnsNothing() {
    assertThat(new FixedSplit().propensities(List.of(GOOD, BAD))).containsExactly(0.5, 0.5);
  }

  @Test
  void aHoldOutShareIsSpreadOverAllArms() {
    double[] propensities = new HoldOut(THOMPSON, 0.2).propensities(List.of(GOOD, BAD));

    assertThat(propensities).containsExactly(new double[] {0.9, 0.1}, within(1e-4));
  }

  @Test
  void aHoldOutShareAboveOneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HoldOut(THOMPSON, 1.5));
  }

  @Test
  void armsAreChosenAsOftenAsTheirPropensitySays() {
    Policy policy = new HoldOut(THOMPSON, 0.3);
    List<Arm> arms = List.of(BAD, GOOD, Arm.unseen("new"));
    RandomGenerator random = new SplittableRandom(3);
    double[] propensities = policy.propensities(arms);
    double[] shares = new double[3];

    for (int draw = 0; draw < 4_000; draw++) {
      Choice choice = policy.choose(arms, random);
      int chosen = List.of("bad", "good", "new").indexOf(choice.variant());
      assertThat(choice.propensity()).isEqualTo(propensities[chosen]);
      shares[chosen] += 1 / 4_000.0;
    }

    assertThat(shares).containsExactly(propensities, within(0.03));
  }

  @Test
  void aDrawJustBelowOneChoosesTheLastArm() {
    RandomGenerator highest = new HighestDraw();

    Choice choice = new FixedSplit().choose(List.of(GOOD, BAD, Arm.unseen("last")), highest);

    assertThat(choice.variant()).isEqualTo("last");
  }

  private static final class HighestDraw implements RandomGenerator {
    @Override
    public long nextLong() {
      return -1;
    }
  }
}
