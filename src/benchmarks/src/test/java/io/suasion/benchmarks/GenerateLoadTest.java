package io.suasion.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateLoadTest {

  @TempDir private Path briefs;
  private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private int status = 200;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/generate", this::answer);
    server.start();
    write("a.json", "{\"brief\": {\"product\": {\"name\": \"Café\"}}, \"seed\": 1}");
    write("b.json", "{\"brief\": {\"product\": {\"name\": \"B\"}}}");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void briefsTakeTurnsEachWithItsOwnSeedAndTheWarmUpDoesNotCount() {
    int exit = load("--warm-up", "1", "--requests", "3", "--variants", "2");

    assertThat(exit).isZero();
    assertThat(bodies)
        .containsExactly(
            "{\"brief\":{\"product\":{\"name\":\"Café\"}},\"variants\":2,\"seed\":0}",
            "{\"brief\":{\"product\":{\"name\":\"Café\"}},\"variants\":2,\"seed\":0}",
            "{\"brief\":{\"product\":{\"name\":\"B\"}},\"variants\":2,\"seed\":1}",
            "{\"brief\":{\"product\":{\"name\":\"Café\"}},\"variants\":2,\"seed\":2}");
    assertThat(out.toString())
        .contains("1 request at a time, 2 variants, 1 to warm up")
        .containsPattern("\\| a.json \\| 2 \\| [0-9.]+ \\|")
        .containsPattern("\\| \\*\\*all\\*\\* \\| 3 \\| .* \\| 3 \\|");
  }

  @Test
  void memoryAndComputingOfTheServerAreTold() {
    load("--requests", "1", "--pid", String.valueOf(ProcessHandle.current().pid()));

    assertThat(out.toString())
        .containsPattern("Peak resident memory: [1-9][0-9]+ MiB")
        .containsPattern("Processor time of the server: [0-9.]+ ms a request");
  }

  @Test
  void aRefusalIsToldInOneSentence() {
    status = 503;

    assertThat(load("--requests", "1")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString()).contains("/v1/generate answered 503: {\"degraded\":[\"x\"]}");
  }

  @Test
  void aFileWithoutABriefIsNamed() throws IOException {
    write("c.json", "{}");

    assertThat(load()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString()).contains("c.json has no field 'brief'");
  }

  private int load(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--briefs", briefs.toString()));
    all.addAll(List.of("--url", "http://localhost:" + server.getAddress().getPort()));
    if (!List.of(arguments).contains("--warm-up")) {
      all.addAll(List.of("--warm-up", "0"));
    }
    all.addAll(List.of(arguments));
    return GenerateLoad.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }

  private void write(String name, String json) throws IOException {
    Files.writeString(briefs.resolve(name), json);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      byte[] answer = "{\"degraded\":[\"x\"]}".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }
}
