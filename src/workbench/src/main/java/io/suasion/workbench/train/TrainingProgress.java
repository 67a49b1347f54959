package io.suasion.workbench.train;

import io.suasion.seq2seq.training.Progress;
import io.suasion.seq2seq.training.TrainingListener;
import io.suasion.workbench.cli.CommandProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine;

/** Shows a training: loss, tokens a second and the time left; a line for each epoch. */
final class TrainingProgress implements TrainingListener, AutoCloseable {

  private static final int PARTS = 1000;

  private final PrintWriter out;
  private final CommandProgress progress;

  TrainingProgress(CommandLine command) {
    out = command.getOut();
    progress = CommandProgress.of(command.getErr(), "training", PARTS);
  }

  @Override
  public void stepped(Progress training) {
    progress.tell(
        String.format(
            Locale.ROOT,
            "loss %.3f, %.0f tokens/s, %s left",
            training.loss(),
            training.tokensPerSecond(),
            clock(training.left())));
    progress.stepTo((long) (PARTS * training.done()));
  }

  private static String clock(Duration time) {
    return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
  }

  @Override
  public void evaluated(int epoch, double loss) {
    out.printf(Locale.ROOT, "epoch %d: development loss %.4f%n", epoch, loss);
    out.flush();
  }

  @Override
  public void close() {
    progress.close();
  }
}
