package io.suasion.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** A process that starts a database, says which, and waits for its own end. */
final class Parent {
  private Parent() {}

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedDynamoDb database = EmbeddedDynamoDb.start(Path.of(arguments[0]));
    System.out.println(database.process().pid());
    Thread.currentThread().join();
  }

  static Process start(Path directory) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Parent.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static ProcessHandle database(Process parent) throws IOException {
    return ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
  }
}
