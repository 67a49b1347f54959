package io.suasion.workbench.train;

import io.suasion.seq2seq.training.Progress;
import io.suasion.seq2seq.training.TrainingListener;
import io.suasion.workbench.dataset.CurveFile;
import io.suasion.workbench.dataset.CurvePoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.LongUnaryOperator;

/** Keeps the losses of a training in a file, a point each 50 steps and at the end of each epoch. */
final class LearningCurve implements TrainingListener {

  private static final int BETWEEN_POINTS = 50;

  private final Path file;
  private final LongUnaryOperator examples;
  private final TrainingListener next;
  private final List<CurvePoint> points = new ArrayList<>();
  private Progress last;

  /**
   * A curve that begins anew, or goes on where its file ends.
   *
   * @param examples how many are learnt after a number of steps
   * @param next is told the same
   */
  LearningCurve(Path file, LongUnaryOperator examples, boolean resume, TrainingListener next) {
    this.file = file;
    this.examples = examples;
    this.next = next;
    if (resume && Files.exists(file)) {
      points.addAll(CurveFile.read(file));
    }
  }

  @Override
  public void stepped(Progress progress) {
    if (last == null) {
      // Steps after the checkpoint are done again.
      points.removeIf(point -> point.step() >= progress.step());
    }
    last = progress;
    if (progress.step() % BETWEEN_POINTS == 0) {
      keep(OptionalDouble.empty());
    }
    next.stepped(progress);
  }

  @Override
  public void evaluated(int epoch, double loss) {
    points.removeIf(point -> point.step() == last.step());
    keep(OptionalDouble.of(loss));
    next.evaluated(epoch, loss);
  }

  private void keep(OptionalDouble developmentLoss) {
    points.add(
        new CurvePoint(
            last.step(), examples.applyAsLong(last.step()), last.loss(), developmentLoss));
    CurveFile.write(file, points);
  }
}
