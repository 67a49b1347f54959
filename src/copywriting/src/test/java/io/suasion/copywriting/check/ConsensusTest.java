package io.suasion.copywriting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsensusTest {

  private static final String COMMON = "宽松的版型穿着自在舒适。";

  @Test
  void theTextThatMostAgreeWithHasMost() {
    Consensus consensus = new Consensus(List.of(COMMON, COMMON, "宽松的版型遮肉显瘦。", "印花图案十分俏皮。"), 5);

    assertThat(consensus.of(COMMON))
        .isGreaterThan(consensus.of("宽松的版型遮肉显瘦。"))
        .isGreaterThan(consensus.of("印花图案十分俏皮。"));
  }

  @Test
  void theSameTextHasAllAndAnotherNearlyNothing() {
    Consensus consensus = new Consensus(List.of(COMMON), 5);

    assertThat(consensus.of(COMMON)).isEqualTo(1);
    assertThat(consensus.of("印花图案十分俏皮！")).isBetween(0.0, .1);
  }

  @Test
  void aTextThatIsShorterThanWantedHasLess() {
    assertThat(new Consensus(List.of(COMMON), COMMON.length()).of(COMMON.substring(0, 5)))
        .isLessThan(.5);
  }
}
