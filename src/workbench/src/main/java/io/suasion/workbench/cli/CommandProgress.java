package io.suasion.workbench.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a command is: a bar on a terminal, elsewhere a line for each tenth. Thread safe. */
public final class CommandProgress implements AutoCloseable {

  private static final int TENTHS = 10;
  private static final int KIBIBYTE = 1024;

  private final PrintWriter err;
  private final String task;
  private final long most;

  /** Null where there is no terminal. */
  private final ProgressBar bar;

  private long done;
  private long tenths;
  private String message = "";

  private CommandProgress(PrintWriter err, String task, long most, ProgressBarBuilder bar) {
    this.err = err;
    this.task = task;
    this.most = most;
    this.bar = err instanceof TerminalWriter ? bar.build() : null;
  }

  /** The progress of a task with so many steps. */
  public static CommandProgress of(PrintWriter err, String task, long steps) {
    return new CommandProgress(err, task, steps, bar(err, task, steps));
  }

  /** The progress of a task that reads so many bytes. */
  public static CommandProgress ofBytes(PrintWriter err, String task, long bytes) {
    return new CommandProgress(err, task, bytes, bar(err, task, bytes).setUnit(" KiB", KIBIBYTE));
  }

  private static ProgressBarBuilder bar(PrintWriter err, String task, long most) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(most)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new OneLine(err));
  }

  public void step() {
    stepBy(1);
  }

  public synchronized void stepBy(long steps) {
    stepTo(done + steps);
  }

  public synchronized void stepTo(long steps) {
    done = steps;
    if (bar == null) {
      tellEachTenth();
    } else {
      bar.stepTo(done);
    }
  }

  /** Sets what is told beside the progress from now on. */
  public synchronized void tell(String text) {
    message = text;
    if (bar != null) {
      bar.setExtraMessage(text);
    }
  }

  private void tellEachTenth() {
    long reached = most == 0 ? 0 : Math.min(TENTHS, TENTHS * done / most);
    if (reached > tenths) {
      tenths = reached;
      err.println(task + " " + TENTHS * tenths + " %" + (message.isEmpty() ? "" : ", " + message));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      // The library may not end the line of a bar that closes soon after it opened.
      err.println();
    }
  }

  /** Draws each bar over the one before, and leaves the last one there. */
  private record OneLine(PrintWriter err) implements ProgressBarConsumer {

    private static final int WIDTH = 100;

    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String line) {
      err.print("\r" + line);
      err.flush();
    }

    @Override
    public void close() {}
  }
}
