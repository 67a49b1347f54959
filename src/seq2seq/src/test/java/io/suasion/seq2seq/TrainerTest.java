package io.suasion.seq2seq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.seq2seq.training.Example;
import io.suasion.seq2seq.training.Progress;
import io.suasion.seq2seq.training.Selection;
import io.suasion.seq2seq.training.Trainer;
import io.suasion.seq2seq.training.TrainingListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

  private static final TinyTask TASK = new TinyTask();
  private static final List<Example> SOME = TASK.examples().subList(0, 64);

  @TempDir private Path checkpoints;

  @Test
  void theLossFallsAndIsReported() throws IOException {
    List<Progress> reports = new ArrayList<>();
    List<Double> losses = new ArrayList<>();

    TASK.trainer(3, Optional.empty(), listening(reports, losses))
        .train(TASK.examples(), SOME, "tiny", false);

    assertThat(losses).hasSize(3);
    assertThat(losses.get(2)).isLessThan(losses.get(0));
    assertThat(reports.get(reports.size() - 1).done()).isEqualTo(1);
    assertThat(reports).allSatisfy(report -> assertThat(report.tokensPerSecond()).isPositive());
  }

  @Test
  void aCheckpointOfOtherDataIsRefused() throws IOException {
    TASK.trainer(1, Optional.of(checkpoints), TinyTask.SILENT)
        .train(TASK.examples(), SOME, "tiny", false);
    Trainer other = TASK.trainer(1, Optional.of(checkpoints), TinyTask.SILENT);

    assertThatThrownBy(() -> other.train(TASK.examples(), SOME, "other", true))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("of another training")
        .hasMessageContaining("--resume");
  }

  @Test
  void theWeightsAreTheMeanOfSnapshotsWhenMoreThanOneIsTaken() throws IOException {
    Trainer.Outcome mean = trained(new Selection(5, 0));
    Trainer.Outcome last = trained(new Selection(1, 0));

    assertThat(mean.origin()).isEqualTo("the mean of 5 snapshots");
    assertThat(last.origin()).isEqualTo("the last weights");
    assertThat(mean.weights().get("embedding")).isNotEqualTo(last.weights().get("embedding"));
    assertThat(mean.developmentLoss()).isNotEqualTo(last.developmentLoss());
  }

  private static Trainer.Outcome trained(Selection selection) throws IOException {
    return TASK.trainer(3, Optional.empty(), TinyTask.SILENT)
        .keeping(selection)
        .train(TASK.examples(), SOME, "tiny", false);
  }

  @Test
  void aTrainingThatNoLongerGetsBetterEndsWithItsBestWeights() throws IOException {
    List<Double> losses = new ArrayList<>();
    // What is learnt of the examples is wrong of these.
    List<Example> reversed =
        SOME.stream().map(example -> new Example(example.source(), SOME.get(0).target())).toList();

    Trainer.Outcome outcome =
        TASK.trainer(20, Optional.empty(), listening(new ArrayList<>(), losses))
            .keeping(new Selection(5, 2))
            .train(TASK.examples(), reversed, "tiny", false);

    double best = losses.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    assertThat(losses).hasSizeLessThan(20);
    assertThat(losses.indexOf(best)).isEqualTo(losses.size() - 3);
    assertThat(outcome.developmentLoss()).isEqualTo(best);
    assertThat(outcome.origin()).isEqualTo("the best epoch");
    assertThat(outcome.steps()).isEqualTo(19L * losses.size());
  }

  @Test
  void patienceNeedsADevelopmentSet() {
    Trainer impatient =
        TASK.trainer(1, Optional.empty(), TinyTask.SILENT).keeping(new Selection(1, 1));

    assertThatThrownBy(() -> impatient.train(TASK.examples(), List.of(), "tiny", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no development set");
  }

  private static TrainingListener listening(List<Progress> reports, List<Double> losses) {
    return new TrainingListener() {
      @Override
      public void stepped(Progress progress) {
        reports.add(progress);
      }

      @Override
      public void evaluated(int epoch, double loss) {
        losses.add(loss);
      }
    };
  }
}
