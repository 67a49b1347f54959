package io.suasion.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * DynamoDB Local in a JVM of its own, on a free port of the loopback interface.
 *
 * <p>Needs no account and no Docker, and sends no telemetry. What was acknowledged is on disk: it
 * survives a {@code kill -9} of either process. The database ends with the process that started it,
 * however that one ends. Thread safe.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {
  private final DatabaseProcess process;

  private EmbeddedDynamoDb(DatabaseProcess process) {
    this.process = process;
  }

  /**
   * Starts a database whose tables lie in {@code directory}, which is created if missing, and waits
   * until it answers.
   *
   * @throws IllegalStateException if it does not start, with the reason: for instance another
   *     process holds the directory
   */
  public static EmbeddedDynamoDb start(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder " + directory + " for the database cannot be made.", e);
    }
    return new EmbeddedDynamoDb(
        DatabaseProcess.launch(List.of(directory.toAbsolutePath().toString())));
  }

  /** Starts a database that forgets everything when it ends, and waits until it answers. */
  public static EmbeddedDynamoDb startInMemory() {
    return new EmbeddedDynamoDb(DatabaseProcess.launch(List.of()));
  }

  /**
   * The address for a client's endpoint override; any region and any credentials of letters and
   * digits will do.
   */
  public URI endpoint() {
    return process.endpoint();
  }

  /** The process of the database, for tests that kill it. */
  public ProcessHandle process() {
    return process.handle();
  }

  /** Stops the database and waits for its end. A second call does nothing. */
  @Override
  public void close() {
    process.stop();
  }
}
