package io.suasion.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A function as a process that listens. It gets its first request as soon as it accepts
 * connections.
 */
final class ListeningProcess implements Starter {
  private static final long ASK_EVERY_MILLIS = 5;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final FunctionSettings settings;
  private final Path jar;
  private final byte[] event;

  ListeningProcess(FunctionSettings settings, Path jar, byte[] event) {
    this.settings = settings;
    this.jar = jar;
    this.event = event;
  }

  @Override
  public long firstAnswerMillis() throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
                settings.layers().resolve("jre/bin/java").toString(),
                "-Dquarkus.http.port=" + port,
                "-jar",
                jar.toString())
            .directory(settings.task().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.putAll(settings.environment());
    environment.putAll(Map.of("AWS_REGION", "eu-central-1"));
    environment.putAll(Map.of("AWS_ACCESS_KEY_ID", "none", "AWS_SECRET_ACCESS_KEY", "none"));
    long before = System.nanoTime();
    Process process = builder.start();
    try {
      ask(port, process);
      return Duration.ofNanos(System.nanoTime() - before).toMillis();
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  private void ask(int port, Process process) throws IOException, InterruptedException {
    HttpRequest request = request(port);
    while (process.isAlive()) {
      try {
        HttpResponse<String> reply = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() >= 400) {
          throw new IOException("The first answer is " + reply.statusCode() + " " + reply.body());
        }
        return;
      } catch (ConnectException e) {
        Thread.sleep(ASK_EVERY_MILLIS); // It does not listen yet.
      }
    }
    throw new IOException(jar + " ended by itself: is it there?");
  }

  private HttpRequest request(int port) throws IOException {
    JsonNode request = new ObjectMapper().readTree(event);
    URI uri = URI.create("http://127.0.0.1:" + port + request.path("rawPath").asText());
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    request
        .path("headers")
        .properties()
        .forEach(it -> builder.header(it.getKey(), it.getValue().asText()));
    return builder
        .method(
            request.path("requestContext").path("http").path("method").asText(),
            HttpRequest.BodyPublishers.ofString(request.path("body").asText("")))
        .build();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
