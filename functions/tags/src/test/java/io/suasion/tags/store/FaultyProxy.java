package io.suasion.tags.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the client and the database, and does what networks and busy tables do. */
final class FaultyProxy implements AutoCloseable {
  private static final String TARGET = "X-Amz-Target";
  private static final String THROTTLED =
      """
      {"__type": "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",
       "message": "Too fast."}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpServer server;
  private final URI database;
  private final AtomicInteger writesLeft = new AtomicInteger(Integer.MAX_VALUE);
  private volatile Fault fault = Fault.THROTTLE;

  /** What happens to writes after those that go through. */
  enum Fault {
    /** The table says that it is asked too much. */
    THROTTLE,
    /** The write is done, but the answer never arrives. */
    LOSE_THE_ANSWER
  }

  FaultyProxy(URI database) {
    this.database = database;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  URI endpoint() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  void failAfter(int writes, Fault newFault) {
    fault = newFault;
    writesLeft.set(writes);
  }

  void mend() {
    writesLeft.set(Integer.MAX_VALUE);
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String target = exchange.getRequestHeaders().getFirst(TARGET);
    boolean fails = target.contains("Write") && writesLeft.getAndDecrement() <= 0;
    if (fails && fault == Fault.THROTTLE) {
      answer(exchange, 400, THROTTLED.getBytes(StandardCharsets.UTF_8));
      return;
    }
    HttpResponse<byte[]> response = forward(exchange, body);
    if (fails) {
      exchange.close();
    } else {
      answer(exchange, response.statusCode(), response.body());
    }
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(database).POST(BodyPublishers.ofByteArray(body));
    for (String name : new String[] {TARGET, "Content-Type", "Authorization", "X-Amz-Date"}) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
