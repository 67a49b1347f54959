package io.suasion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class SuasionTest {

  private final Terminal terminal = new Terminal();

  @Test
  void helpNamesTheProgramAndItsVerbs() {
    assertThat(terminal.run("--help")).isZero();
    assertThat(terminal.out())
        .contains(
            "Usage: suasion",
            "catalog",
            "prepare",
            "train",
            "write",
            "evaluate",
            "segment",
            "taste",
            "backtest");
  }

  @Test
  void eachVerbHasHelpWithAnExample() {
    for (String verb : Suasion.commandLine().getSubcommands().keySet()) {
      Terminal help = new Terminal();

      assertThat(help.run(verb, "--help")).isZero();
      assertThat(help.out()).contains("Usage: suasion " + verb, "Example");
    }
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(terminal.run("--version")).isZero();
    assertThat(terminal.out().lines()).singleElement().asString().startsWith("suasion ");
  }

  @Test
  void anUnknownVerbIsAnErrorOfTheCommandLine() {
    assertThat(terminal.run("sing")).isEqualTo(2);
    assertThat(terminal.err().lines()).singleElement().asString().contains("sing", "--help");
  }

  @Test
  void noVerbIsAnErrorOfTheCommandLine() {
    assertThat(terminal.run()).isEqualTo(2);
    assertThat(terminal.err().lines()).singleElement().asString().contains("subcommand");
  }

  @Test
  void anErrorOfTheUserIsOneSentenceWithoutATrace() {
    CommandLine withFailing = Suasion.commandLine().addSubcommand(new Failing());

    assertThat(terminal.run(withFailing, "fail")).isEqualTo(1);
    assertThat(terminal.err()).isEqualToIgnoringNewLines("suasion: The file is empty.");
  }

  @Command(name = "fail")
  static final class Failing implements Runnable {
    @Override
    public void run() {
      throw new UserError("The file is empty.");
    }
  }
}
