package io.suasion.benchmarks.tags;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged gateway in a process of its own, with its tables in the given database. */
record GatewayProcess(Process process, URI address) implements AutoCloseable {
  static final String KEY = "benchmark";
  static final String SECRET = "secret-of-the-benchmark";

  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  /** Starts it and waits until it is ready. */
  static GatewayProcess start(Path jar, URI database) throws IOException, InterruptedException {
    if (!Files.exists(jar)) {
      throw new IOException(jar + " is missing. Build it: ./mvnw package -DskipTests");
    }
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-jar",
            jar.toString());
    builder.environment().putAll(settings(port, database));
    File log = File.createTempFile("gateway", ".log");
    log.deleteOnExit();
    Process process = builder.redirectErrorStream(true).redirectOutput(log).start();
    GatewayProcess gateway = new GatewayProcess(process, URI.create("http://localhost:" + port));
    gateway.awaitReady(log);
    return gateway;
  }

  private static Map<String, String> settings(int port, URI database) {
    return Map.ofEntries(
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
        Map.entry("SUASION_API_KEYS", KEY),
        Map.entry("SUASION_MODELS", Path.of("models").toAbsolutePath().toString()),
        Map.entry("SUASION_TAGS_PSEUDONYM_SECRET", SECRET),
        Map.entry("SUASION_DYNAMODB_CREATE_TABLES", "true"),
        Map.entry("QUARKUS_DYNAMODB_ENDPOINT_OVERRIDE", database.toString()),
        Map.entry("QUARKUS_DYNAMODB_AWS_REGION", "us-east-1"),
        Map.entry("QUARKUS_DYNAMODB_AWS_CREDENTIALS_TYPE", "static"),
        Map.entry("QUARKUS_DYNAMODB_AWS_CREDENTIALS_STATIC_PROVIDER_ACCESS_KEY_ID", "local"),
        Map.entry("QUARKUS_DYNAMODB_AWS_CREDENTIALS_STATIC_PROVIDER_SECRET_ACCESS_KEY", "local"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(File log) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest ready = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        throw new IOException("The gateway stopped:\n" + Files.readString(log.toPath()));
      }
      try {
        if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Nobody listens yet.
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    process.destroy();
    throw new IOException("The gateway was not ready in time:\n" + Files.readString(log.toPath()));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
