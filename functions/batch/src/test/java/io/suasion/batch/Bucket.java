package io.suasion.batch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Stands in, over real HTTP, for S3: keeps what is put. */
public final class Bucket implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> objects = new ConcurrentSkipListMap<>();
  private volatile boolean refusing;

  Bucket() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::serve);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public void reset() {
    objects.clear();
    refusing = false;
  }

  public void refuse() {
    refusing = true;
  }

  /** By their paths, which begin with the bucket. */
  public Map<String, String> objects() {
    return objects;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String signed = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
    boolean stored = exchange.getRequestMethod().equals("PUT") && !refusing;
    if (stored) {
      byte[] content = signed.startsWith("STREAMING-") ? withoutChunks(body) : body;
      objects.put(exchange.getRequestURI().getPath(), new String(content, StandardCharsets.UTF_8));
    }
    exchange.sendResponseHeaders(stored ? 200 : 403, -1);
    exchange.close();
  }

  /** The encoding {@code aws-chunked}: lines with a length and a signature before each part. */
  private static byte[] withoutChunks(byte[] body) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int length;
    do {
      length = Integer.parseInt(line(in).split(";", -1)[0], 16);
      content.write(in.readNBytes(length));
      if (length > 0) {
        line(in);
      }
    } while (length > 0);
    return content.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }
}
