package io.suasion.workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/** Writes to a terminal, where a line can be drawn over. */
public final class TerminalWriter extends PrintWriter {

  TerminalWriter(Writer terminal) {
    super(terminal, true);
  }

  /** Standard error, as a {@link TerminalWriter} if it is one. */
  public static PrintWriter standardError() {
    PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
    return isTerminal() ? new TerminalWriter(err) : err;
  }

  // Java does not tell it of standard error alone, so a command of the system is asked. Where there
  // is none, lines do as well as a bar.
  private static boolean isTerminal() {
    try {
      return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
