package io.suasion.lambda;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;

/** Servers that only this machine reaches. */
final class Loopback {
  static {
    // Without this, each answer with a body waits 40 ms for the acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private Loopback() {}

  /** A server that listens on a free port. */
  static HttpServer serve(String path, HttpHandler handler, Executor threads) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(path, handler);
    server.setExecutor(threads);
    server.start();
    return server;
  }
}
