package io.suasion.decide.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.api.decide.Policy;
import io.suasion.experiment.BetaDistribution;
import io.suasion.experiment.FixedSplit;
import io.suasion.experiment.ThompsonSampling;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MirroredEnumsTest {

  private static final Policies POLICIES =
      new Policies(new ThompsonSampling(BetaDistribution.UNIFORM), new FixedSplit());

  @ParameterizedTest
  @EnumSource(Policy.class)
  void aPolicyOfTheContractRunsUnderItsOwnName(Policy policy) {
    assertThat(POLICIES.named(policy).name()).isEqualTo(policy.name().toLowerCase(Locale.ROOT));
  }
}
