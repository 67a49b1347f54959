package io.suasion.campaign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stands in, over real HTTP, for tags (with its erasures), tokenize, generate, decide and the
 * endpoint of deliveries.
 */
public final class Peers implements AutoCloseable {

  /** How a peer behaves. */
  public enum Manner {
    ANSWERS,
    FAILS,
    HANGS,
    TALKS_NONSENSE
  }

  /** What a peer answers instead of what it usually does. */
  private record Reply(int status, String body) {}

  /** What a peer was sent. */
  public record Received(String path, Map<String, String> headers, String body) {}

  private static final String TAGS =
      """
      {"tags": [{"attribute": "food", "value": "Chinese", "weight": 0.9,
                 "last_seen": "2026-01-01T00:00:00Z", "events": 3, "a_newer_field": 1}]}""";

  /** Of two products the second. */
  private static final String RECOMMENDATION =
      """
      {"personalization": "tags", "a_newer_field": 1,
       "picks": [{"index": 1, "score": 0.8,
                  "because": {"type": "view", "attribute": "food", "value": "Chinese"}}],
       "tags": [{"attribute": "food", "value": "Chinese", "weight": 0.9,
                 "last_seen": "2026-01-01T00:00:00Z", "events": 3}]}""";

  private static final String ERASURE =
      """
      {"id": "e-1", "state": "running", "requested_at": "2026-01-01T00:00:00Z", "deleted": {}}""";

  private static final String DESCRIPTION =
      """
      {"language": "en", "keywords": [{"text": "river view", "score": 1.0}],
       "facts": [{"attribute": "priceRange", "value": "cheap", "start": 3, "end": 8}]}""";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Map<String, Manner> manners = new ConcurrentHashMap<>();
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final BlockingQueue<Integer> inboxStatuses = new LinkedBlockingQueue<>();
  private final BlockingQueue<Received> inbox = new LinkedBlockingQueue<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile String recommendation = RECOMMENDATION;

  Peers() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/v1/profiles", exchange -> peer("tags", exchange));
    server.createContext("/v1/erasures", exchange -> peer("erasures", exchange));
    server.createContext("/v1/tokenize", exchange -> peer("tokenize", exchange));
    server.createContext("/v1/generate", exchange -> peer("generate", exchange));
    server.createContext("/v1/decisions", exchange -> peer("decide", exchange));
    server.createContext("/inbox", this::inbox);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public void reset() {
    manners.clear();
    replies.clear();
    inboxStatuses.clear();
    inbox.clear();
    received.clear();
    recommendation = RECOMMENDATION;
  }

  /** Lets tags recommend so. */
  void recommend(String answer) {
    recommendation = answer;
  }

  public void let(String peer, Manner manner) {
    manners.put(peer, manner);
  }

  /** Lets a peer answer so. */
  void answer(String peer, int status, String body) {
    replies.put(peer, new Reply(status, body));
  }

  /** Lets the endpoint of deliveries answer so, one after the other; 204 after that. */
  void answerDeliveriesWith(Integer... statuses) {
    inboxStatuses.addAll(List.of(statuses));
  }

  /** The next delivery; null if there is none for some time. */
  Received nextDelivery(int seconds) {
    try {
      return inbox.poll(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  List<Received> receivedAt(String path) {
    return received.stream().filter(each -> each.path().startsWith(path)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void peer(String name, HttpExchange exchange) throws IOException {
    Received request = read(exchange);
    received.add(request);
    if (replies.containsKey(name)) {
      answer(exchange, replies.get(name).status(), replies.get(name).body());
      return;
    }
    switch (manners.getOrDefault(name, Manner.ANSWERS)) {
      case ANSWERS -> answer(exchange, name.equals("erasures") ? 202 : 200, json(name, request));
      case FAILS -> answer(exchange, 500, "{\"secret\": \"of " + name + "\"}");
      case TALKS_NONSENSE -> answer(exchange, 200, "{\"variants\": 7, \"tags\": \"none\", ");
      case HANGS -> hang(exchange);
    }
  }

  private String json(String name, Received request) {
    return switch (name) {
      case "tags" -> request.path().endsWith("/recommendations") ? recommendation : TAGS;
      case "erasures" -> ERASURE;
      case "tokenize" -> DESCRIPTION;
      case "generate" -> variants(request.body());
      default ->
          """
          {"id": "dec_%d", "experiment": "exp", "variant": "v1", "propensity": 0.5, "policy": "thompson_sampling"}"""
              .formatted(System.nanoTime());
    };
  }

  private static String variants(String task) {
    int count = Integer.parseInt(task.replaceAll("(?s).*\"variants\":(\\d+).*", "$1"));
    String tags = task.replaceAll("(?s).*\"tags\":(\\[.*?\\]).*", "$1");
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                """
                {"id": "v%d", "headline": "Dine", "body": "It is %d.", "call_to_action": "Go",
                 "principle": "benefit", "facts": [], "missing": [], "score": 0.5}"""
                    .formatted(number, task.hashCode()))
        .collect(
            Collectors.joining(
                ",", "{\"variants\": [", "], \"tags_used\": " + tags + ", \"degraded\": []}"));
  }

  private void inbox(HttpExchange exchange) throws IOException {
    Received request = read(exchange);
    Integer status = inboxStatuses.poll();
    exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
    answer(exchange, status == null ? 204 : status, "");
    inbox.add(request);
  }

  private static Received read(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new ConcurrentHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, all) -> headers.put(name.toLowerCase(Locale.ROOT), all.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return new Received(exchange.getRequestURI().toString(), headers, body);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void hang(HttpExchange exchange) {
    try {
      Thread.sleep(30_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }
}
