package io.suasion.workbench;

import io.suasion.seq2seq.BundleException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells a user's error in one sentence; a fault of ours is thrown on with its trace. */
final class OneSentence implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    String help = command.getCommandSpec().qualifiedName() + " --help";
    command.getErr().println("suasion: " + exception.getMessage() + " (see: " + help + ")");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed)
      throws Exception {
    command.getErr().println("suasion: " + sentence(exception));
    return ExitCode.SOFTWARE;
  }

  private static String sentence(Exception exception) throws Exception {
    if (exception instanceof UncheckedIOException unchecked) {
      return sentence(unchecked.getCause());
    }
    if (exception instanceof NoSuchFileException || exception instanceof FileNotFoundException) {
      return "There is no file " + exception.getMessage() + ".";
    }
    if (exception instanceof CharacterCodingException) {
      return "A file is not in UTF-8: convert it and try again.";
    }
    if (exception instanceof UserError
        || exception instanceof BundleException
        || exception instanceof IllegalArgumentException
        || exception instanceof IOException) {
      return exception.getMessage();
    }
    throw exception;
  }
}
