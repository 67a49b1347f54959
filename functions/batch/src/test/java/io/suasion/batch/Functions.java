package io.suasion.batch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in, over real HTTP, for campaign and tags. */
public final class Functions implements AutoCloseable {

  /** What was sent. */
  public record Received(String path, Map<String, String> headers, String body) {}

  /** What comes back instead of what usually does. */
  public record Reply(int status, String retryAfter, String body) {
    public static Reply of(int status) {
      return new Reply(status, null, "{\"title\": \"a problem\", \"status\": " + status + "}");
    }

    /** Nothing at all, for a long time. */
    public static Reply silence() {
      return new Reply(0, null, "");
    }
  }

  private static final String COPY =
      """
      {"decision": null, "tags_used": [], "degraded": [], "timings_ms": {}, "a_newer_field": 1,
       "variants": [{"id": "v1", "headline": "Dine", "body": "Come.", "call_to_action": "Go",
                     "principle": "benefit", "facts": [], "missing": [], "score": 0.5}]}""";
  private static final String ATTEMPTED = "{\"state\": \"delivered\", \"attempts\": 1}";
  private static final String NOTHING_DUE = "{\"attempted\": 0, \"pending\": 0, \"more\": false}";
  private static final String NONE_RUNNING = "{\"attempted\": 0, \"running\": 0, \"more\": false}";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();

  /** By a text of the path or body. */
  private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();

  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile long slowness;

  Functions() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public void reset() {
    received.clear();
    replies.clear();
    mostAtOnce.set(0);
    slowness = 0;
  }

  /** Lets what is sent with this text in its path or body be answered so, one after the other. */
  public void answer(String text, Reply... some) {
    replies.put(text, new ConcurrentLinkedDeque<>(List.of(some)));
  }

  public void takeTime(long millis) {
    slowness = millis;
  }

  public List<Received> received(String path) {
    return received.stream().filter(each -> each.path().equals(path)).toList();
  }

  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    Received request = read(exchange);
    received.add(request);
    sleep(slowness);
    Reply reply = reply(request);
    atOnce.decrementAndGet();
    send(exchange, reply);
  }

  private Reply reply(Received request) {
    String all = request.path() + request.body();
    return replies.entrySet().stream()
        .filter(entry -> all.contains(entry.getKey()))
        .map(entry -> entry.getValue().poll())
        .filter(reply -> reply != null)
        .findFirst()
        .orElseGet(() -> new Reply(200, null, usual(request.path())));
  }

  private static String usual(String path) {
    return switch (path) {
      case "/v1/copy" -> COPY;
      case "/v1/deliveries/attempts" -> NOTHING_DUE;
      case "/v1/erasures/attempts" -> NONE_RUNNING;
      default -> ATTEMPTED;
    };
  }

  private static Received read(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new ConcurrentHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, all) -> headers.put(name.toLowerCase(Locale.ROOT), all.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return new Received(exchange.getRequestURI().getRawPath(), headers, body);
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    if (reply.status() == 0) {
      sleep(30_000);
    }
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    String type = reply.status() < 400 ? "application/json" : "application/problem+json";
    exchange.getResponseHeaders().add("Content-Type", type);
    if (reply.retryAfter() != null) {
      exchange.getResponseHeaders().add("Retry-After", reply.retryAfter());
    }
    exchange.sendResponseHeaders(Math.max(200, reply.status()), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
