package io.suasion.workbench.train;

import io.suasion.seq2seq.training.Progress;
import io.suasion.seq2seq.training.TrainingListener;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a training: loss, tokens a second and the time left; a line for each epoch. */
final class TrainingBar implements TrainingListener, AutoCloseable {

  private static final int PARTS = 1000;
  private static final int WIDTH = 100;

  private final PrintWriter out;
  private final ProgressBar bar;

  TrainingBar(PrintWriter out, PrintStream console) {
    this.out = out;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("training")
            .setInitialMax(PARTS)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(1000)
            .hideEta()
            .setConsumer(new ConsoleProgressBarConsumer(console, WIDTH))
            .build();
  }

  @Override
  public void stepped(Progress progress) {
    bar.stepTo((long) (PARTS * progress.done()));
    bar.setExtraMessage(
        "loss %.3f, %.0f tokens/s, %s left"
            .formatted(progress.loss(), progress.tokensPerSecond(), clock(progress.left())));
  }

  private static String clock(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }

  @Override
  public void evaluated(int epoch, double loss) {
    out.printf("epoch %d: development loss %.4f%n", epoch, loss);
    out.flush();
  }

  @Override
  public void close() {
    bar.close();
  }
}
