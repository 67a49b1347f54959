package io.suasion.benchmarks.tags;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The function tags, over one connection. */
final class TagsClient {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI address;

  TagsClient(URI address) {
    this.address = address;
  }

  /** What the server's HTTP costs where it has next to nothing to do. */
  void alive() throws IOException, InterruptedException {
    ask(request("/q/health/live").GET().build());
  }

  void tags(String reader) throws IOException, InterruptedException {
    ask(request("/v1/profiles/" + reader + "/tags").GET().build());
  }

  void write(Events events) throws IOException, InterruptedException {
    byte[] body = json.writeValueAsBytes(Map.of("events", events.events()));
    HttpRequest request =
        request("/v1/events")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    String answer = ask(request);
    if (answer.contains("refused")) {
      throw new IOException("Events were refused: " + answer);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .header("Authorization", "Bearer " + GatewayProcess.KEY);
  }

  private String ask(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("The server answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }
}
