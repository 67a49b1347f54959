package io.suasion.embedded;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;

/**
 * The main class of the other JVM. It runs DynamoDB Local for the folder that its only argument
 * names, or in memory without an argument.
 *
 * <p>Its own {@code ServerRunner} would listen on every interface, on a port chosen beforehand, and
 * outlive its parent.
 */
final class DatabaseMain {
  /** Begins the one line on standard output that says where the database answers. */
  static final String READY = "Answering at ";

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private DatabaseMain() {}

  public static void main(String[] arguments) {
    PrintStream answer = System.out;
    System.setOut(System.err);
    endWithParent();
    try {
      Path directory = arguments.length == 0 ? null : Path.of(arguments[0]);
      if (directory != null) {
        DirectoryLock.acquire(directory, PATIENCE);
        keepNativeLibraryIn(directory.resolve("library"));
      }
      answer.println(READY + serve(directory));
    } catch (Exception | LinkageError e) {
      e.printStackTrace();
      answer.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Keeps SQLite's native library in this folder. SQLite unpacks it at each start, and after a kill
   * it stays behind: the next start removes it.
   */
  private static void keepNativeLibraryIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> leftovers = Files.list(folder)) {
      for (Path leftover : leftovers.toList()) {
        Files.delete(leftover);
      }
    }
    System.setProperty("org.sqlite.tmpdir", folder.toString());
  }

  private static String serve(Path directory) throws Exception {
    DurableRequestHandler database =
        new DurableRequestHandler(directory == null ? null : directory.toString());
    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    Handler handler = new LocalDynamoDBServerHandler(database, null);
    server.setHandler(new ContextHandler(handler, "/"));
    server.start();
    return "http://127.0.0.1:" + server.getURI().getPort();
  }

  private static void endWithParent() {
    Thread lifeline =
        new Thread(
            () -> {
              waitForEndOfInput();
              System.exit(0);
            },
            "lifeline");
    lifeline.setDaemon(true);
    lifeline.start();
  }

  private static void waitForEndOfInput() {
    try {
      while (System.in.read() >= 0) {
        // Nobody writes to this stream: only its end counts.
      }
    } catch (IOException e) {
      // A broken stream has ended too.
    }
  }
}
