package io.suasion.workbench.cli;

import io.suasion.seq2seq.BundleException;
import io.suasion.workbench.io.UserError;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells a user's error in one sentence; a fault of ours is thrown on with its trace. */
public final class ErrorSentence implements IParameterExceptionHandler, IExecutionExceptionHandler {

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
    Optional<String> sentence = sentence(exception);
    if (sentence.isEmpty()) {
      throw exception;
    }
    command.getErr().println("suasion: " + sentence.get());
    if (Verbose.in(parsed.originalArgs())) {
      exception.printStackTrace(command.getErr());
    }
    return ExitCode.USAGE;
  }

  private static Optional<String> sentence(Exception exception) {
    if (exception instanceof UncheckedIOException unchecked) {
      return sentence(unchecked.getCause());
    }
    if (exception instanceof NoSuchFileException || exception instanceof FileNotFoundException) {
      return Optional.of("There is no file " + exception.getMessage() + ".");
    }
    if (exception instanceof CharacterCodingException) {
      return Optional.of("A file is not in UTF-8: convert it and try again.");
    }
    boolean isUsers =
        exception instanceof UserError
            || exception instanceof BundleException
            || exception instanceof IllegalArgumentException
            || exception instanceof IOException;
    return isUsers ? Optional.ofNullable(exception.getMessage()) : Optional.empty();
  }
}
