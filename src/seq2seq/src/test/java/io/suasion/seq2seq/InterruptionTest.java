package io.suasion.seq2seq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.seq2seq.training.Example;
import io.suasion.seq2seq.training.Progress;
import io.suasion.seq2seq.training.Selection;
import io.suasion.seq2seq.training.Trainer;
import io.suasion.seq2seq.training.TrainingListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a training is interrupted, it ends in the very weights of one that was not. */
class InterruptionTest {

  private static final TinyTask TASK = new TinyTask();
  private static final List<Example> SOME = TASK.examples().subList(0, 64);
  private static final int EPOCHS = 3;
  private static final int KILLED_AFTER = 30;
  private static final Curve CURVE = new Curve();

  private static Trainer.Outcome whole;

  @TempDir private Path checkpoints;

  @BeforeAll
  static void trainWithoutInterruption() throws IOException {
    whole = trainer(Optional.empty(), CURVE).train(TASK.examples(), SOME, "tiny", false);
  }

  private static Trainer trainer(Optional<Path> checkpoints, TrainingListener listener) {
    return TASK.trainer(EPOCHS, checkpoints, new Ticking(), listener).keeping(new Selection(5, 0));
  }

  @Test
  void theSameSeedGivesTheSameWeights() throws IOException {
    Curve again = new Curve();

    Trainer.Outcome outcome =
        trainer(Optional.empty(), again).train(TASK.examples(), SOME, "tiny", false);

    assertSame(outcome, whole);
    assertThat(outcome.origin()).isEqualTo("the mean of 5 snapshots");
    assertThat(again.losses).isEqualTo(CURVE.losses);
    assertThat(again.evaluations).isEqualTo(CURVE.evaluations);
  }

  /** Within and at the ends of epochs, before and among the snapshots of the last fifth. */
  @ParameterizedTest
  @ValueSource(ints = {5, 38, 52, 57})
  void anInterruptedTrainingEndsInTheSameWeights(int step) throws IOException {
    Curve pieces = new Curve();
    Trainer broken = trainer(Optional.of(checkpoints), new PowerCut(step, pieces));
    assertThatThrownBy(() -> broken.train(TASK.examples(), SOME, "tiny", false))
        .hasMessage("power cut");

    assertSame(
        trainer(Optional.of(checkpoints), pieces).train(TASK.examples(), SOME, "tiny", true),
        whole);
    assertThat(pieces.losses).isEqualTo(CURVE.losses);
    assertThat(pieces.evaluations).isEqualTo(CURVE.evaluations);
  }

  /** The second of four epochs is the best, the last two end the training. */
  @Test
  void patienceOutlastsAnInterruption() throws IOException {
    List<Example> other =
        SOME.stream().map(example -> new Example(example.source(), SOME.get(0).target())).toList();
    Trainer.Outcome expected =
        impatient(Optional.empty(), TinyTask.SILENT).train(TASK.examples(), other, "tiny", false);
    Trainer broken = impatient(Optional.of(checkpoints), new PowerCut(70, TinyTask.SILENT));
    assertThatThrownBy(() -> broken.train(TASK.examples(), other, "tiny", false))
        .hasMessage("power cut");

    Trainer.Outcome resumed =
        impatient(Optional.of(checkpoints), TinyTask.SILENT)
            .train(TASK.examples(), other, "tiny", true);

    assertSame(resumed, expected);
    assertThat(resumed.origin()).isEqualTo("the best epoch");
  }

  private static Trainer impatient(Optional<Path> checkpoints, TrainingListener listener) {
    return TASK.trainer(20, checkpoints, new Ticking(), listener).keeping(new Selection(5, 2));
  }

  @Test
  void aKilledProcessIsResumedToTheSameWeights() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                InterruptionTest.class.getName(),
                checkpoints.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("started");
      process.destroyForcibly();
      assertThat(process.waitFor()).isEqualTo(128 + 9);
    }
    Curve rest = new Curve();

    assertSame(
        trainer(Optional.of(checkpoints), rest).train(TASK.examples(), SOME, "tiny", true), whole);

    assertThat(rest.losses).hasSizeLessThan(CURVE.losses.size());
    assertThat(CURVE.losses).containsAllEntriesOf(rest.losses);
    assertThat(CURVE.evaluations).containsAllEntriesOf(rest.evaluations);
  }

  /** Trains into a folder, slowly after some steps, for a test that kills it. */
  @SuppressWarnings("SystemOut") // The test waits for the line.
  public static void main(String[] arguments) throws IOException {
    TrainingListener slow =
        new TrainingListener() {
          @Override
          public void stepped(Progress progress) {
            if (progress.step() == KILLED_AFTER) {
              System.out.println("started");
            }
            if (progress.step() >= KILLED_AFTER) {
              sleep();
            }
          }

          @Override
          public void evaluated(int epoch, double loss) {}
        };
    trainer(Optional.of(Path.of(arguments[0])), slow).train(TASK.examples(), SOME, "tiny", false);
  }

  private static void sleep() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertSame(Trainer.Outcome outcome, Trainer.Outcome expected) {
    assertThat(outcome.weights().keySet()).isEqualTo(expected.weights().keySet());
    outcome
        .weights()
        .forEach(
            (name, values) ->
                assertThat(values).as(name).containsExactly(expected.weights().get(name)));
    assertThat(outcome.steps()).isEqualTo(expected.steps());
    assertThat(outcome.origin()).isEqualTo(expected.origin());
    assertThat(outcome.developmentLoss()).isEqualTo(expected.developmentLoss());
  }

  /** What a listener is told last of each step and each epoch. */
  private static final class Curve implements TrainingListener {
    private final Map<Long, Double> losses = new TreeMap<>();
    private final Map<Integer, Double> evaluations = new TreeMap<>();

    @Override
    public void stepped(Progress progress) {
      losses.put(progress.step(), progress.loss());
    }

    @Override
    public void evaluated(int epoch, double loss) {
      evaluations.put(epoch, loss);
    }
  }
}
