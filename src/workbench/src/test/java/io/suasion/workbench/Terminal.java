package io.suasion.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs commands as a user does and keeps what they print. */
public final class Terminal {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** The exit code of {@code suasion} with these arguments. */
  public int run(Object... arguments) {
    return run(Suasion.commandLine(), arguments);
  }

  /** The exit code of one command with these arguments, made for a test. */
  public int runVerb(Object command, Object... arguments) {
    return run(Suasion.commandLine(command), arguments);
  }

  int run(CommandLine commandLine, Object... arguments) {
    String[] words = new String[arguments.length];
    for (int index = 0; index < words.length; index++) {
      words[index] = arguments[index].toString();
    }
    return commandLine
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }

  /** All that was printed as a result. */
  public String out() {
    return out.toString();
  }

  /** All that was printed as an error or as progress. */
  public String err() {
    return err.toString();
  }
}
