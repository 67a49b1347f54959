package io.suasion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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

  @Test
  void numbersLookAlikeWhateverTheLanguageOfTheMachine() {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(terminal.runVerb(new Counting())).isZero();
      assertThat(terminal.out()).isEqualTo("1,234 texts, loss 0.50");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Command(name = "count")
  static final class Counting implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      spec.commandLine().getOut().printf("%,d texts, %s", 1234, "loss %.2f".formatted(.5));
    }
  }

  @Command(name = "fail")
  static final class Failing implements Runnable {
    @Override
    public void run() {
      throw new UserError("The file is empty.");
    }
  }
}
