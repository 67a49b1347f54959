package io.suasion.seq2seq.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.suasion.language.subwords.SubwordLearner;
import io.suasion.language.subwords.Subwords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WriterTest {

  private static final Subwords SUBWORDS =
      new SubwordLearner()
          .add("⟦slot:name⟧ ⟦value:name⟧ ⟦value:near⟧ ⟦slot:name⟧ ⟦value:name⟧ ⟦value:near⟧")
          .add("good bad pub pub bad good")
          .learn(400);
  private static final int GOOD = id(" good");
  private static final int BAD = id(" bad");
  private static final int PUB = id(" pub");
  private static final int NAME = id(" ⟦value:name⟧");
  private static final int NEAR = id(" ⟦value:near⟧");
  private static final int SLOT = id(" ⟦slot:name⟧");
  private static final String SOURCE = "⟦slot:name⟧ ⟦value:name⟧";

  private static int id(String text) {
    int[] ids = SUBWORDS.encode(text.strip());
    assertThat(ids).hasSize(1);
    return ids[0];
  }

  private static Writer writer(Map<List<Integer>, Map<Integer, Double>> table) {
    return new Writer(new ScriptedModel(table, 20), SUBWORDS);
  }

  @Test
  void aBeamFindsTheTextThatGreedyChoiceMisses() {
    Writer writer =
        writer(
            Map.of(
                List.of(), Map.of(GOOD, 0.6, BAD, 0.4),
                List.of(GOOD), Map.of(PUB, 0.5, NAME, 0.5),
                List.of(BAD), Map.of(PUB, 1.0)));

    assertThat(writer.write(SOURCE, 1, 0, 0).get(0).text()).startsWith("good");
    assertThat(writer.write(SOURCE, 3, 0, 0).get(0).text()).isEqualTo("bad pub");
  }

  @Test
  void theScoreIsTheMeanOverTokensAndTheEnd() {
    Writer writer =
        writer(Map.of(List.of(), Map.of(GOOD, 0.5, PUB, 0.25), List.of(GOOD), Map.of(2, 0.5)));

    Writer.Text best = writer.write(SOURCE, 2, 0, 0).get(0);

    assertThat(best.text()).isEqualTo("good");
    assertThat(best.logProbability()).isCloseTo(Math.log(0.5), within(1e-6));
  }

  @Test
  void aValueThatTheSourceLacksIsNeverWritten() {
    Writer writer = writer(Map.of(List.of(), Map.of(NEAR, 0.9, NAME, 0.1)));

    assertThat(writer.write(SOURCE, 2, 3, 7))
        .extracting(Writer.Text::text)
        .containsOnly("⟦value:name⟧");
  }

  @Test
  void symbolsThatAreNotValuesAndBytesAreNeverWritten() {
    Writer writer =
        writer(Map.of(List.of(), Map.of(SLOT, 0.5, Subwords.START, 0.2, 40, 0.2, GOOD, 0.1)));

    assertThat(writer.write(SOURCE, 2, 3, 7)).extracting(Writer.Text::text).containsOnly("good");
  }

  @Test
  void aValueIsWrittenOnce() {
    Writer writer =
        writer(Map.of(List.of(), Map.of(NAME, 1.0), List.of(NAME), Map.of(NAME, 0.9, GOOD, 0.1)));

    assertThat(writer.write(SOURCE, 2, 2, 1))
        .extracting(Writer.Text::text)
        .containsOnly("⟦value:name⟧ good");
  }

  @Test
  void aRunOfFourTokensIsNotRepeated() {
    var always = Map.of(GOOD, 0.9, BAD, 0.1);
    var table = new HashMap<List<Integer>, Map<Integer, Double>>();
    List<Integer> text = List.of();
    for (int length = 0; length < 6; length++) {
      table.put(text, always);
      text = new ArrayList<>(text);
      text.add(GOOD);
    }

    String best = writer(table).write(SOURCE, 1, 0, 0).get(0).text();

    assertThat(best).isEqualTo("good good good good bad");
  }

  @Test
  void theSameSeedDrawsTheSameTextsAndAnotherSeedOthers() {
    var table =
        Map.of(
            List.<Integer>of(), Map.of(GOOD, 0.3, BAD, 0.3, PUB, 0.3, NAME, 0.1),
            List.of(GOOD), Map.of(BAD, 0.5, PUB, 0.5),
            List.of(BAD), Map.of(GOOD, 0.5, PUB, 0.5),
            List.of(PUB), Map.of(BAD, 0.5, GOOD, 0.5));

    assertThat(writer(table).write(SOURCE, 0, 3, 5))
        .isEqualTo(writer(table).write(SOURCE, 0, 3, 5));
    assertThat(
            LongStream.range(0, 20)
                .mapToObj(seed -> writer(table).write(SOURCE, 0, 1, seed))
                .distinct())
        .hasSizeGreaterThan(3);
  }

  @Test
  void samplesAreTheSameWhateverTheBeams() {
    var table =
        Map.of(
            List.<Integer>of(), Map.of(GOOD, 0.4, BAD, 0.3, PUB, 0.3),
            List.of(GOOD), Map.of(BAD, 0.5, PUB, 0.5),
            List.of(BAD), Map.of(GOOD, 0.5, PUB, 0.5));

    var samples = writer(table).write(SOURCE, 0, 4, 9);

    assertThat(writer(table).write(SOURCE, 3, 4, 9)).containsAll(samples);
  }

  @Test
  void samplesThatHaveEndedTakeNoMoreSteps() {
    ScriptedModel model = new ScriptedModel(Map.of(List.of(), Map.of(GOOD, 1.0)), 20);

    List<Writer.Text> texts = new Writer(model, SUBWORDS).write(SOURCE, 0, 3, 1);

    assertThat(texts).extracting(Writer.Text::text).containsExactly("good");
    assertThat(model.rowsOfEachStep).containsExactly(3, 3);
  }

  @Test
  void beamsAndSamplesAreRowsOfTheSameSteps() {
    ScriptedModel model = new ScriptedModel(Map.of(List.of(), Map.of(GOOD, 0.5, BAD, 0.5)), 20);

    new Writer(model, SUBWORDS).write(SOURCE, 2, 3, 1);

    assertThat(model.rowsOfEachStep).containsExactly(4, 5);
  }

  @Test
  void aTextIsCutOffAtTheLimitOnlyWhenNoneEnded() {
    ScriptedModel endless =
        new ScriptedModel(
            Map.of(
                List.of(), Map.of(GOOD, 1.0),
                List.of(GOOD), Map.of(BAD, 1.0),
                List.of(GOOD, BAD), Map.of(PUB, 1.0)),
            3);

    assertThat(new Writer(endless, SUBWORDS).write(SOURCE, 1, 0, 0))
        .extracting(Writer.Text::text)
        .containsExactly("good bad pub");
  }

  @Test
  void aSourceThatIsTooLongIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> writer(Map.of()).write("pub ".repeat(20), 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("this model reads 16")
        .hasMessageContaining("leave some out");
  }
}
