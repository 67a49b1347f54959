package io.suasion.workbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** What the exit codes of all commands mean. */
public final class ExitCodes {

  private ExitCodes() {}

  /** Adds them to the help of a command and of its subcommands. */
  public static void describe(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(meanings());
    command.getSubcommands().values().forEach(ExitCodes::describe);
  }

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put("  " + ExitCode.OK, "done");
    meanings.put("  " + ExitCode.SOFTWARE, "failed unexpectedly");
    meanings.put("  " + ExitCode.USAGE, "the command or its input has to be mended");
    return meanings;
  }
}
