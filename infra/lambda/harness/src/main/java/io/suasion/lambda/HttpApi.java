package io.suasion.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP API of API Gateway on loopback: each request becomes an event for the function that has
 * its route. What AWS answers by itself is answered likewise: 404 without a route, 503 if a
 * function's instances are all busy, 504 after a timeout, 502 if the function fails.
 */
public final class HttpApi implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, LambdaFunction> routes = new TreeMap<>();

  /** An API that listens at once, on a free port. */
  public HttpApi() throws IOException {
    server = Loopback.serve("/", this::answer, threads);
  }

  /** The address of the API, without a slash at the end. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /**
   * Adds a function.
   *
   * @param route such as {@code GET /v1/profiles/{id}/tags}
   */
  public void route(String route, LambdaFunction function) {
    routes.put(route, function);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpEvents.Request request = request(exchange);
      HttpEvents.Reply reply = reply(request);
      reply.headers().forEach(exchange.getResponseHeaders()::add);
      exchange.getResponseHeaders().remove("content-length");
      byte[] body = reply.body();
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private HttpEvents.Reply reply(HttpEvents.Request request) throws IOException {
    LambdaFunction function = function(request);
    if (function == null) {
      return own(404, "Not Found");
    }
    Outcome outcome = function.invoke(HttpEvents.event(request));
    if (outcome instanceof Outcome.Answered answered) {
      return HttpEvents.reply(answered.body());
    }
    if (outcome instanceof Outcome.TimedOut) {
      return own(504, "Gateway Timeout");
    }
    return outcome instanceof Outcome.Throttled
        ? own(503, "Service Unavailable")
        : own(502, "Internal Server Error");
  }

  private LambdaFunction function(HttpEvents.Request request) {
    return routes.entrySet().stream()
        .filter(route -> matches(route.getKey(), request.method() + " " + request.path()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static boolean matches(String route, String request) {
    String[] wanted = route.split("/", -1);
    String[] given = request.split("/", -1);
    boolean matches = wanted.length == given.length;
    for (int i = 0; matches && i < wanted.length; i++) {
      matches = wanted[i].startsWith("{") || wanted[i].equals(given[i]);
    }
    return matches;
  }

  private static HttpEvents.Request request(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    URI uri = exchange.getRequestURI();
    return new HttpEvents.Request(
        exchange.getRequestMethod(),
        uri.getRawPath(),
        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
        headers,
        exchange.getRequestBody().readAllBytes());
  }

  private static HttpEvents.Reply own(int status, String message) {
    String body = "{\"message\":\"" + message + "\"}";
    return new HttpEvents.Reply(
        status, Map.of("content-type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
  }
}
