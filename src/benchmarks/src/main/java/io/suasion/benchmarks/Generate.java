package io.suasion.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A running function, asked over HTTP by one caller that keeps its connection. */
final class Generate {

  /** How long an answer took from the first byte sent to the last received, and whether in full. */
  record Answer(Duration latency, boolean degraded) {}

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final String key;

  /**
   * @param key sent to a server that knows its callers by keys, or empty
   */
  Generate(URI server, String key) {
    this.address = server.resolve("/v1/generate");
    this.key = key;
  }

  Answer ask(String body) throws IOException, InterruptedException {
    HttpRequest request = request(body);
    long start = System.nanoTime();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    Duration latency = Duration.ofNanos(System.nanoTime() - start);
    if (response.statusCode() != 200) {
      throw new IOException(
          address + " answered " + response.statusCode() + ": " + response.body());
    }
    JsonNode degraded = JSON.readTree(response.body()).path("degraded");
    return new Answer(latency, !degraded.isEmpty());
  }

  private HttpRequest request(String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    return request.build();
  }
}
