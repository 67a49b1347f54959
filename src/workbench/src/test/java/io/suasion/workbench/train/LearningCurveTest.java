package io.suasion.workbench.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.seq2seq.training.Progress;
import io.suasion.seq2seq.training.TrainingListener;
import io.suasion.workbench.dataset.CurveFile;
import io.suasion.workbench.dataset.CurvePoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningCurveTest {

  @TempDir private Path folder;

  private final List<Long> told = new ArrayList<>();
  private final TrainingListener next =
      new TrainingListener() {
        @Override
        public void stepped(Progress progress) {
          told.add(progress.step());
        }

        @Override
        public void evaluated(int epoch, double loss) {
          told.add((long) -epoch);
        }
      };

  @Test
  void aPointIsKeptEachFiftyStepsAndAtTheEndOfAnEpoch() {
    LearningCurve curve = curve(false);

    steps(curve, 1, 60);
    curve.evaluated(1, 2.5);

    assertThat(points()).extracting(CurvePoint::step).containsExactly(50L, 60L);
    assertThat(points()).extracting(CurvePoint::examples).containsExactly(500L, 600L);
    assertThat(points().get(0).developmentLoss()).isEmpty();
    assertThat(points().get(1).developmentLoss()).hasValue(2.5);
  }

  @Test
  void anEpochThatEndsAtAPointGivesOnePoint() {
    LearningCurve curve = curve(false);

    steps(curve, 1, 50);
    curve.evaluated(1, 2.5);

    assertThat(points()).singleElement().extracting(CurvePoint::step).isEqualTo(50L);
    assertThat(points().get(0).developmentLoss()).hasValue(2.5);
  }

  @Test
  void aResumedTrainingDropsTheStepsThatItDoesAgain() {
    steps(curve(false), 1, 150);

    steps(curve(true), 90, 100);

    assertThat(points()).extracting(CurvePoint::step).containsExactly(50L, 100L);
  }

  @Test
  void aKilledProcessLeavesNoHalfWrittenCurve() throws IOException {
    Files.writeString(folder.resolve("curve.tsv.part"), "step\texam");

    steps(curve(true), 1, 50);

    assertThat(points()).hasSize(1);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aNewTrainingBeginsANewCurve() {
    steps(curve(false), 1, 100);

    steps(curve(false), 1, 50);

    assertThat(points()).extracting(CurvePoint::step).containsExactly(50L);
  }

  @Test
  void theNextListenerIsToldTheSame() {
    LearningCurve curve = curve(false);

    steps(curve, 1, 2);
    curve.evaluated(7, 1);

    assertThat(told).containsExactly(1L, 2L, -7L);
  }

  private LearningCurve curve(boolean resume) {
    return new LearningCurve(folder.resolve("curve.tsv"), step -> 10 * step, resume, next);
  }

  private static void steps(LearningCurve curve, int first, int last) {
    for (int step = first; step <= last; step++) {
      curve.stepped(new Progress(step, .5, 3, 1000, Duration.ofSeconds(step)));
    }
  }

  private List<CurvePoint> points() {
    return CurveFile.read(folder.resolve("curve.tsv"));
  }
}
