package io.suasion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  void eachVerbIsSummedUpInAWholeSentence() {
    Suasion.commandLine()
        .getSubcommands()
        .values()
        .forEach(
            verb ->
                assertThat(verb.getCommandSpec().usageMessage().description()[0]).endsWith("."));
  }

  @Test
  void eachHelpSaysWhatTheExitCodesMean() {
    assertThat(help()).contains("Exit codes:", "0   done", "1   failed", "2   the command");
    for (String verb : Suasion.commandLine().getSubcommands().keySet()) {
      assertThat(help(verb)).contains("0   done", "1   failed", "2   the command");
    }
  }

  private static String help(String... verb) {
    Terminal help = new Terminal();
    List<Object> arguments = new ArrayList<>(List.of(verb));
    arguments.add("--help");
    assertThat(help.run(arguments.toArray())).isZero();
    return help.out();
  }

  @Test
  void theVersionIsThatOfTheProgramAndOfItsBundles() {
    assertThat(terminal.run("--version")).isZero();
    assertThat(terminal.out().lines())
        .satisfiesExactly(
            program -> assertThat(program).startsWith("suasion "),
            bundles -> assertThat(bundles).isEqualTo("bundle format 1"));
  }

  @Test
  void completionKnowsAllVerbs() {
    assertThat(terminal.run("completion")).isZero();
    assertThat(terminal.out())
        .contains("complete -F _complete_suasion")
        .contains(Suasion.commandLine().getSubcommands().keySet());
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
    assertThat(fail(new UserError("The file is empty."))).isEqualTo(2);
    assertThat(terminal.err()).isEqualToIgnoringNewLines("suasion: The file is empty.");
  }

  @Test
  void verboseShowsWhereAnErrorArose() {
    assertThat(fail(new UserError("The file is empty."), "--verbose")).isEqualTo(2);
    assertThat(terminal.err())
        .startsWith("suasion: The file is empty.")
        .contains("at " + SuasionTest.class.getName());
  }

  @Test
  void aFaultOfTheProgramIsToldWithItsTrace() {
    assertThat(fail(new IllegalStateException("a bug"))).isEqualTo(1);
    assertThat(terminal.err()).contains("a bug", "at " + SuasionTest.class.getName());
  }

  private int fail(RuntimeException error, String... options) {
    List<Object> arguments = new ArrayList<>(List.of("fail"));
    arguments.addAll(List.of(options));
    CommandLine withFailing = Suasion.commandLine().addSubcommand(new Failing(error));
    return terminal.run(withFailing, arguments.toArray());
  }

  @Test
  void numbersLookAlikeWhateverTheLanguageOfTheMachine() {
    String table = evaluated();
    Locale machine = Locale.getDefault();
    // Its digits and its decimal separator are others.
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(evaluated()).isEqualTo(table).contains("0.");
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static String evaluated() {
    Terminal evaluate = new Terminal();
    Path metrics = Path.of("src/test/resources/metrics");
    Path references = metrics.resolve("references.csv");
    Path outputs = metrics.resolve("outputs.tsv");
    assertThat(evaluate.run("evaluate", "--references", references, "--outputs", outputs)).isZero();
    return evaluate.out();
  }

  @Command(name = "fail")
  private record Failing(RuntimeException error) implements Runnable {
    @Override
    public void run() {
      throw error;
    }
  }
}
