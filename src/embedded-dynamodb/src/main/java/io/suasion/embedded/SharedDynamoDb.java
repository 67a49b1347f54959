package io.suasion.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * One database for all functions of a JVM. It starts when it is first asked for and runs until the
 * JVM ends.
 *
 * <p>Dev mode loads this class anew at each live reload, so that a static field would forget: the
 * address is kept in a system property, and the database itself by a shutdown hook.
 */
final class SharedDynamoDb {
  private static final String ENDPOINT = "suasion.dynamodb.shared.";
  private static final int MILLIS_TO_CONNECT = 1_000;

  private SharedDynamoDb() {}

  static URI in(Path directory) {
    return shared(directory.toString(), () -> EmbeddedDynamoDb.start(directory));
  }

  static URI inMemory() {
    return shared("memory", EmbeddedDynamoDb::startInMemory);
  }

  private static URI shared(String name, Supplier<EmbeddedDynamoDb> starter) {
    // All class loaders of this JVM share only this monitor.
    synchronized (Runtime.getRuntime()) {
      String known = System.getProperty(ENDPOINT + name);
      if (known != null && answers(URI.create(known))) {
        return URI.create(known);
      }
      EmbeddedDynamoDb database = starter.get();
      Runtime.getRuntime().addShutdownHook(new Thread(database::close, "dynamodb-stop"));
      System.setProperty(ENDPOINT + name, database.endpoint().toString());
      return database.endpoint();
    }
  }

  private static boolean answers(URI endpoint) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(endpoint.getHost(), endpoint.getPort()), MILLIS_TO_CONNECT);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
