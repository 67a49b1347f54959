package io.suasion.workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Writes to a terminal, where a line can be drawn over. */
public final class TerminalWriter extends PrintWriter {

  TerminalWriter(Writer terminal) {
    super(terminal, true);
  }

  /** Standard error, as a {@link TerminalWriter} if it is one. */
  public static PrintWriter standardError() {
    PrintWriter err = new PrintWriter(System.err, true);
    return isTerminal() ? new TerminalWriter(err) : err;
  }

  // Java does not tell it of standard error alone, so a command of the system is asked.
  private static boolean isTerminal() {
    try {
      return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return System.console() != null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
