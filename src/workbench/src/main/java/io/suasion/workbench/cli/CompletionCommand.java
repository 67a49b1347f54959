package io.suasion.workbench.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code suasion completion}: what makes a shell complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script that makes bash or zsh complete commands and options.",
    footer = {"", "Example:", "  source <(suasion completion)"})
public final class CompletionCommand implements Runnable {

  @Spec private CommandSpec command;

  @Override
  public void run() {
    CommandLine root = command.root().commandLine();
    command.commandLine().getOut().println(AutoComplete.bash(root.getCommandName(), root));
  }
}
