package io.suasion.workbench;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress bars of commands that go where picocli writes errors, so that tests can read them. */
public final class CommandBar {

  private static final int WIDTH = 80;

  private CommandBar() {}

  /** A bar that tells of a task up to its last step. */
  public static ProgressBarBuilder of(PrintWriter err, String task, long most) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(most)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  err.print("\r" + line);
                  err.flush();
                },
                WIDTH));
  }
}
