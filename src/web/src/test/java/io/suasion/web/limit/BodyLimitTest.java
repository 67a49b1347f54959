package io.suasion.web.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyLimitTest {
  private static final int LIMIT = 256 << 10;
  private static final int SOME_SECONDS = 10_000;
  private static final String BRIEF =
      """
      {"brief": {"product": {"name": "The Rice Boat", "description": "%s", "facts": {"food": "Chinese"}}}}""";

  @TestHTTPResource("/v1/copy")
  URI url;

  @Test
  void aChunkedBodyUnderTheLimitIsAnswered() throws Exception {
    assertThat(chunked(BRIEF.formatted("x").getBytes(StandardCharsets.UTF_8)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aChunkedBodyOfTheLimitIsRead() throws Exception {
    assertThat(chunked(bytes(LIMIT)).statusCode()).isEqualTo(400);
  }

  @RepeatedTest(5)
  void aChunkedBodyOverTheLimitIsTooLarge() throws Exception {
    tooLarge(chunked(bytes(LIMIT + 1)));
  }

  @Test
  void aRouteMayHaveALimitOfItsOwn() {
    given()
        .contentType("application/json")
        .body(bytes(LIMIT + 1))
        .post("/v1/long")
        .then()
        .statusCode(404);
    given()
        .contentType("application/json")
        .body(bytes(2 * LIMIT + 1))
        .post("/v1/long")
        .then()
        .statusCode(413)
        .body("detail", containsString("524288"));
  }

  @RepeatedTest(20)
  void aClientThatSendsFarTooManyChunksReadsTheAnswer() throws Exception {
    tooLarge(chunked(bytes(8 << 20)));
  }

  @Test
  void aClientThatAsksFirstIsRefusedBeforeItSends() throws Exception {
    String answer = answerTo("Content-Length: 1000000\r\nExpect: 100-continue\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    assertThat(answer).endsWith("}");
  }

  @Test
  void aClientThatAsksFirstMaySendWhatFits() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                request(BodyPublishers.ofString(BRIEF.formatted("x"))).expectContinue(true).build(),
                BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void aClientThatAsksFirstIsToldOnceToSendItsChunks() throws Exception {
    String body = BRIEF.formatted("x");
    String chunks = "%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body);

    String answer =
        answerTo(
            "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
                + chunks);

    assertThat(answer).containsOnlyOnce("HTTP/1.1 100").containsOnlyOnce("HTTP/1.1 200");
  }

  @Test
  void aClientThatNeverEndsIsCutOff() throws Exception {
    try (Socket socket = open()) {
      OutputStream out = socket.getOutputStream();
      send(out, "Transfer-Encoding: chunked\r\n\r\n");
      byte[] chunk = ("10000\r\n" + "x".repeat(1 << 16) + "\r\n").getBytes(StandardCharsets.UTF_8);
      int chunks = 0;
      try {
        while (chunks < 4096) {
          out.write(chunk);
          chunks++;
        }
      } catch (IOException e) {
        // The server has closed the connection.
      }
      assertThat(chunks).isLessThan(4096);
    }
  }

  private HttpResponse<String> chunked(byte[] body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            request(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build(),
            BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(HttpRequest.BodyPublisher body) {
    return HttpRequest.newBuilder(url)
        .version(HttpClient.Version.HTTP_1_1)
        .header("Content-Type", "application/json")
        .POST(body);
  }

  private String answerTo(String headers) throws IOException {
    try (Socket socket = open()) {
      send(socket.getOutputStream(), headers);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Socket open() throws IOException {
    Socket socket = new Socket(url.getHost(), url.getPort());
    socket.setSoTimeout(SOME_SECONDS);
    return socket;
  }

  private static void send(OutputStream out, String headers) throws IOException {
    String head = "POST /v1/copy HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    out.write((head + headers).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  private static void tooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("urn:suasion:problem:too-large", "262144");
  }
}
