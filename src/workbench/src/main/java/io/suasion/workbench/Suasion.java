package io.suasion.workbench;

import io.suasion.workbench.audit.AuditCommand;
import io.suasion.workbench.catalog.CatalogCommand;
import io.suasion.workbench.check.CheckCommand;
import io.suasion.workbench.distil.DistilCommand;
import io.suasion.workbench.evaluate.EvaluateCommand;
import io.suasion.workbench.prepare.PrepareCommand;
import io.suasion.workbench.segment.SegmentCommand;
import io.suasion.workbench.taste.BacktestCommand;
import io.suasion.workbench.taste.TasteCommand;
import io.suasion.workbench.train.TrainCommand;
import io.suasion.workbench.train.TuneCommand;
import io.suasion.workbench.write.WriteCommand;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line {@code suasion}: each verb is a subcommand of its own. */
@Command(
    name = "suasion",
    description = "Prepares data, trains, writes and evaluates copy that is true to its brief.",
    mixinStandardHelpOptions = true,
    versionProvider = Suasion.ManifestVersion.class,
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
      BacktestCommand.class
    })
public final class Suasion {

  /**
   * Runs one command and exits with its code: 0 done, 1 the input is wrong, 2 the command line is.
   */
  public static void main(String[] arguments) {
    // Libraries log through SLF4J; that nobody listens is no news to a user.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(commandLine().execute(arguments));
  }

  /** The whole command line. */
  static CommandLine commandLine() {
    return commandLine(new Suasion());
  }

  /** One command with the error handling that all of them share. */
  static CommandLine commandLine(Object command) {
    // What is printed is copied into cards and read by scripts: numbers look alike everywhere.
    Locale.setDefault(Locale.ROOT);
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new OneSentence())
        .setExecutionExceptionHandler(new OneSentence());
  }

  static final class ManifestVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Suasion.class.getPackage().getImplementationVersion();
      return new String[] {"suasion " + (version == null ? "(not packaged)" : version)};
    }
  }
}
