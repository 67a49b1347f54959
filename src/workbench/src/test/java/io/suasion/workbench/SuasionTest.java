package io.suasion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class SuasionTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesTheProgram() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: suasion");
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString().lines()).singleElement().asString().startsWith("suasion ");
  }

  @Test
  void anUnknownVerbIsAnErrorOfTheCommandLine() {
    assertThat(run("sing")).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains("sing", "--help");
  }

  @Test
  void anErrorOfTheUserIsOneSentenceWithoutATrace() {
    assertThat(run("fail")).isEqualTo(1);
    assertThat(err.toString()).isEqualToIgnoringNewLines("suasion: The file is empty.");
  }

  private int run(String... arguments) {
    CommandLine command = Suasion.commandLine().addSubcommand(new Failing());
    return command
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(new OneSentence())
        .execute(arguments);
  }

  @Command(name = "fail")
  static final class Failing implements Runnable {
    @Override
    public void run() {
      throw new UserError("The file is empty.");
    }
  }
}
