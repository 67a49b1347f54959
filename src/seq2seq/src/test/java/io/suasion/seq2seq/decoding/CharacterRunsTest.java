package io.suasion.seq2seq.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.language.subwords.SubwordLearner;
import io.suasion.language.subwords.Subwords;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CharacterRunsTest {

  /** Knows the pair 设计, and all characters. */
  private final Subwords subwords = new SubwordLearner().add("设计，设计。连帽的简约更显").learn(400);

  private final CharacterRuns runs = new CharacterRuns(subwords);

  @Test
  void aRunOfFourCharactersIsNotWrittenTwiceHoweverItIsCut() {
    assertThat(repeats("连帽的设计，更显连帽的", "设")).isTrue();
    assertThat(repeats("连帽的设计，更显连帽的", "简")).isFalse();
    assertThat(repeats("连帽的设计，更显连帽", "的")).isFalse();
  }

  @Test
  void twoCharactersAreNotWrittenTwiceInARow() {
    assertThat(repeats("简约简", "约")).isTrue();
    assertThat(repeats("简约，简", "约")).isFalse();
  }

  private boolean repeats(String before, String next) {
    int[] ids = subwords.encode(before);
    int[] longer = subwords.encode(before + next);
    return runs.repeats(
        ids.length < longer.length ? ids : Arrays.copyOf(longer, longer.length - 1),
        longer[longer.length - 1]);
  }
}
