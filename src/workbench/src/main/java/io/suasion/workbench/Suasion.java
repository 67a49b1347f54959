package io.suasion.workbench;

import io.suasion.workbench.evaluate.EvaluateCommand;
import io.suasion.workbench.prepare.PrepareCommand;
import io.suasion.workbench.train.TrainCommand;
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
    subcommands = {PrepareCommand.class, TrainCommand.class, EvaluateCommand.class})
public final class Suasion {

  /**
   * Runs one command and exits with its code: 0 done, 1 the input is wrong, 2 the command line is.
   */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line with its error handling, as main and tests run it. */
  public static CommandLine commandLine() {
    return new CommandLine(new Suasion())
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
