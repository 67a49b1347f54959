package io.suasion.seq2seq;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.language.subwords.SubwordLearner;
import io.suasion.language.subwords.Subwords;
import io.suasion.seq2seq.network.Architecture;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyGrowthTest {

  private static final int WIDTH = 8;

  private final Subwords known =
      new SubwordLearner().add("⟦slot:name⟧ ⟦value:name⟧ is a pub.").learn(400);
  private final Subwords grown = known.with(List.of("⟦value:name⟧", "⟦value:height⟧"));
  private final float[] rows = rows();

  private float[] rows() {
    float[] all = new float[known.size() * WIDTH];
    for (int id = 0; id < known.size(); id++) {
      Arrays.fill(all, id * WIDTH, (id + 1) * WIDTH, id);
    }
    return all;
  }

  @Test
  void knownRowsStayAndNewOnesBeginLikeTheOldOfTheirRole() {
    Architecture architecture =
        new Architecture(
            Architecture.Kind.TRANSFORMER, known.size(), WIDTH, 1, WIDTH, 1, 1, 16, 16);

    float[] embedding =
        VocabularyGrowth.grow(Map.of("embedding", rows), architecture, grown).get("embedding");

    assertThat(Arrays.copyOf(embedding, rows.length)).isEqualTo(rows);
    assertThat(embedding).hasSize((known.size() + 2) * WIDTH);
    int fresh = grown.encode("⟦value:height⟧")[0];
    int alike = known.encode("⟦value:name⟧")[0];
    assertThat((double) embedding[fresh * WIDTH]).isBetween(alike - .5, alike + .5);
  }

  @Test
  void allOtherTextsAreEncodedAsBefore() {
    String text = "⟦slot:name⟧ ⟦value:name⟧ is a pub. ⟦value:name⟧!";

    assertThat(grown.encode(text)).isEqualTo(known.encode(text));
    assertThat(grown.decode(grown.encode("at ⟦value:height⟧."))).isEqualTo("at ⟦value:height⟧.");
  }
}
