package io.suasion.workbench.cli;

import java.util.List;

/** The option {@value #OPTION}, which the launcher script reads as well. */
public final class Verbose {

  public static final String OPTION = "--verbose";

  private Verbose() {}

  static boolean in(List<String> arguments) {
    return arguments.contains(OPTION);
  }
}
