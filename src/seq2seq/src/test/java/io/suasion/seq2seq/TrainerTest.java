package io.suasion.seq2seq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.suasion.seq2seq.training.Example;
import io.suasion.seq2seq.training.Progress;
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
  void aTrainingThatWasInterruptedEndsWhereAnUninterruptedOneDoes() throws IOException {
    Trainer.Outcome whole = TASK.train(2);

    Trainer broken = TASK.trainer(2, Optional.of(checkpoints), new PowerCut(20));
    assertThatThrownBy(() -> broken.train(TASK.examples(), SOME, "tiny", false))
        .hasMessage("power cut");
    Trainer.Outcome resumed =
        TASK.trainer(2, Optional.of(checkpoints), TinyTask.SILENT)
            .train(TASK.examples(), SOME, "tiny", true);

    assertThat(resumed.steps()).isEqualTo(whole.steps());
    assertThat(resumed.developmentLoss()).isCloseTo(whole.developmentLoss(), within(1e-4));
  }

  @Test
  void theLossFallsAndIsReported() throws IOException {
    List<Progress> reports = new ArrayList<>();
    List<Double> losses = new ArrayList<>();
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void stepped(Progress progress) {
            reports.add(progress);
          }

          @Override
          public void evaluated(int epoch, double loss) {
            losses.add(loss);
          }
        };

    TASK.trainer(3, Optional.empty(), listener).train(TASK.examples(), SOME, "tiny", false);

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

  private record PowerCut(long step) implements TrainingListener {
    @Override
    public void stepped(Progress progress) {
      if (progress.step() == step) {
        throw new IllegalStateException("power cut");
      }
    }

    @Override
    public void evaluated(int epoch, double loss) {}
  }
}
