package io.suasion.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Requests as an HTTP API sends them to a function, and the function's answers (payload format
 * 2.0).
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Working
 *     with Lambda proxy integrations</a>
 */
public final class HttpEvents {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HttpEvents() {}

  /** A request; header names are in lower case. */
  public record Request(
      String method, String path, String query, Map<String, String> headers, byte[] body) {

    /** A POST request with a key and a body of JSON. */
    public static Request post(String path, String key, String json) {
      return new Request(
          "POST",
          path,
          "",
          Map.of("content-type", "application/json", "authorization", "Bearer " + key),
          json.getBytes(StandardCharsets.UTF_8));
    }

    /** A GET request with a key. */
    public static Request get(String path, String key) {
      return new Request("GET", path, "", Map.of("authorization", "Bearer " + key), new byte[0]);
    }
  }

  /** An answer. */
  public record Reply(int status, Map<String, String> headers, byte[] body) {

    /** The body as text. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** The event of a request. A body that is no UTF-8 goes as Base64, as an HTTP API sends it. */
  public static byte[] event(Request request) {
    return event(request, text(request.body()).isEmpty());
  }

  /** The event of a request, with the body as Base64 or as it is. */
  public static byte[] event(Request request, boolean base64) {
    ObjectNode event = JSON.createObjectNode();
    event.put("version", "2.0").put("routeKey", "$default").put("rawPath", request.path());
    event.put("rawQueryString", request.query());
    request.headers().forEach(event.putObject("headers")::put);
    ObjectNode context = event.putObject("requestContext");
    context.put("requestId", UUID.randomUUID().toString()).put("stage", "$default");
    context
        .putObject("http")
        .put("method", request.method())
        .put("path", request.path())
        .put("protocol", "HTTP/1.1")
        .put("sourceIp", "192.0.2.1")
        .put("userAgent", "suasion-harness");
    if (request.body().length > 0) {
      event.put("body", base64 ? base64(request.body()) : text(request.body()).orElseThrow());
    }
    event.put("isBase64Encoded", base64);
    return bytes(event);
  }

  /** Reads what a function answered. */
  public static Reply reply(byte[] answer) throws IOException {
    JsonNode node = JSON.readTree(answer);
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    node.path("headers")
        .properties()
        .forEach(it -> headers.put(it.getKey(), it.getValue().asText()));
    String body = node.path("body").asText("");
    return new Reply(
        node.path("statusCode").asInt(),
        headers,
        node.path("isBase64Encoded").asBoolean()
            ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] body) {
    return Base64.getEncoder().encodeToString(body);
  }

  private static Optional<String> text(byte[] body) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(ObjectNode event) {
    try {
      return JSON.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
