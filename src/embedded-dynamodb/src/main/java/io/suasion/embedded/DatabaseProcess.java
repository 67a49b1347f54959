package io.suasion.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The process of the database, seen from ours. Its standard input is its lifeline: when our process
 * ends, the input closes and the database ends.
 */
record DatabaseProcess(Process process, URI endpoint) {
  private static final long SECONDS_TO_START = 60;
  private static final long SECONDS_TO_STOP = 10;

  static DatabaseProcess launch(List<String> arguments) {
    Process process = spawn(command(arguments));
    String answer = firstLine(process);
    if (answer == null || !answer.startsWith(DatabaseMain.READY)) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "DynamoDB Local did not start. "
              + (answer == null
                  ? "It ended or kept silent for " + SECONDS_TO_START + " s; see its output above."
                  : answer));
    }
    return new DatabaseProcess(process, URI.create(answer.substring(DatabaseMain.READY.length())));
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static Process spawn(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The JVM of DynamoDB Local cannot be started: " + command.get(0), e);
    }
  }

  private static List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A JVM that is small and quick to start. It never lives long enough for the second compiler.
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.add("-cp");
    command.add(
        ownClasses()
            + File.pathSeparator
            + String.join(File.pathSeparator, ClassPath.ofTheDatabase()));
    command.add(DatabaseMain.class.getName());
    command.addAll(arguments);
    return command;
  }

  private static Path ownClasses() {
    try {
      return Path.of(
          DatabaseProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The classes of embedded-dynamodb are not on a disk.", e);
    }
  }

  /**
   * The first line of output; null if the process ends or stays silent. A separate thread waits for
   * it, because a pipe knows no time limit.
   */
  private static String firstLine(Process process) {
    BufferedReader output = process.inputReader();
    CompletableFuture<String> line = new CompletableFuture<>();
    Thread reader = new Thread(() -> line.complete(readLine(output)), "dynamodb-start");
    reader.setDaemon(true);
    reader.start();
    return line.completeOnTimeout(null, SECONDS_TO_START, TimeUnit.SECONDS).join();
  }

  private static String readLine(BufferedReader output) {
    try {
      return output.readLine();
    } catch (IOException e) {
      return null;
    }
  }
}
