package io.suasion.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bucket of S3 that remembers what was put into it, and how often. */
final class Bucket implements AutoCloseable {
  private final HttpServer server;
  private final List<String> puts = new CopyOnWriteArrayList<>();

  Bucket() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::put);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The keys, once for each time. */
  List<String> puts() {
    return puts;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void put(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      puts.add(exchange.getRequestURI().getPath());
      exchange.sendResponseHeaders(200, -1);
    }
  }
}
