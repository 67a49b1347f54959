package io.suasion.workbench;

import io.suasion.workbench.audit.AuditCommand;
import io.suasion.workbench.behaviour.BacktestCommand;
import io.suasion.workbench.behaviour.TasteCommand;
import io.suasion.workbench.catalog.CatalogCommand;
import io.suasion.workbench.check.CheckCommand;
import io.suasion.workbench.cli.CompletionCommand;
import io.suasion.workbench.cli.ErrorSentence;
import io.suasion.workbench.cli.ExitCodes;
import io.suasion.workbench.cli.TerminalWriter;
import io.suasion.workbench.cli.Verbose;
import io.suasion.workbench.cli.Version;
import io.suasion.workbench.distil.DistilCommand;
import io.suasion.workbench.evaluate.EvaluateCommand;
import io.suasion.workbench.prepare.PrepareCommand;
import io.suasion.workbench.segment.SegmentCommand;
import io.suasion.workbench.train.TrainCommand;
import io.suasion.workbench.train.TuneCommand;
import io.suasion.workbench.write.WriteCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line {@code suasion}: each verb is a subcommand of its own. */
@Command(
    name = "suasion",
    description = "Prepares data, trains, writes and evaluates copy that is true to its brief.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CatalogCommand.class,
      PrepareCommand.class,
      TrainCommand.class,
      DistilCommand.class,
      TuneCommand.class,
      WriteCommand.class,
      CheckCommand.class,
      AuditCommand.class,
      EvaluateCommand.class,
      SegmentCommand.class,
      TasteCommand.class,
      BacktestCommand.class,
      CompletionCommand.class
    },
    footer = {
      "",
      "Example:",
      "  suasion write --bundle models/catalog-en --input b.jsonl --output t.tsv"
    })
public final class Suasion {

  @Option(
      names = Verbose.OPTION,
      scope = ScopeType.INHERIT,
      description = "Also print the notes of TensorFlow, and where in the program an error arose.")
  @SuppressWarnings("UnusedVariable") // The launcher and Verbose read it from the command line.
  private boolean verbose;

  /** Runs one command and exits with its code; see {@link ExitCodes}. */
  public static void main(String[] arguments) {
    // Libraries log through SLF4J; that nobody listens is no news to a user.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(commandLine().setErr(TerminalWriter.standardError()).execute(arguments));
  }

  static CommandLine commandLine() {
    return commandLine(new Suasion());
  }

  /** One command with the error handling and help that all of them share. */
  static CommandLine commandLine(Object command) {
    CommandLine commandLine =
        new CommandLine(command)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(new ErrorSentence())
            .setExecutionExceptionHandler(new ErrorSentence());
    ExitCodes.describe(commandLine);
    return commandLine;
  }
}
