package io.suasion.seq2seq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.seq2seq.network.Architecture;
import io.suasion.seq2seq.training.Example;
import io.suasion.seq2seq.training.Trainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GruTest {

  private static final TinyTask TASK = new TinyTask(Architecture.Kind.GRU);

  @TempDir private static Path trained;
  private static Trainer.Outcome outcome;

  @TempDir private Path checkpoints;

  @BeforeAll
  static void train() throws IOException {
    outcome = TASK.train(40);
    TASK.write(outcome, trained);
  }

  @Test
  void aTrainedModelHasLearntItsTask() {
    try (Bundle bundle = Bundle.open(trained)) {
      long right =
          TASK.texts.subList(0, 50).stream()
              .filter(text -> best(bundle, text).equals(text))
              .count();

      assertThat(bundle.manifest().architecture().kind()).isEqualTo(Architecture.Kind.GRU);
      assertThat(outcome.developmentLoss()).isLessThan(0.3);
      assertThat(right).isGreaterThanOrEqualTo(45);
    }
  }

  private static String best(Bundle bundle, String text) {
    return bundle.writer().write(TinyTask.source(text), 3, 0, 0).get(0).text();
  }

  @Test
  void theWeightsOfABundleAreThoseThatWereTrained() throws IOException {
    assertSame(BundleWeights.read(trained).weights(), outcome.weights());
  }

  @Test
  void anInterruptedTrainingEndsInTheSameWeights() throws IOException {
    List<Example> some = TASK.examples().subList(0, 64);
    Map<String, float[]> whole =
        TASK.trainer(2, Optional.empty(), TinyTask.SILENT)
            .train(TASK.examples(), some, "tiny", false)
            .weights();
    Trainer broken =
        TASK.trainer(2, Optional.of(checkpoints), new Ticking(), new PowerCut(12, TinyTask.SILENT));
    assertThatThrownBy(() -> broken.train(TASK.examples(), some, "tiny", false))
        .hasMessage("power cut");

    Trainer.Outcome resumed =
        TASK.trainer(2, Optional.of(checkpoints), TinyTask.SILENT)
            .train(TASK.examples(), some, "tiny", true);

    assertSame(resumed.weights(), whole);
  }

  private static void assertSame(Map<String, float[]> actual, Map<String, float[]> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach(
        (name, values) -> assertThat(values).as(name).containsExactly(expected.get(name)));
  }
}
