package io.suasion.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The Lambda Runtime API, version 2018-06-01, for one instance: the instance asks for the next
 * event, and posts its answer or its error. Thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime
 *     API</a>
 */
final class RuntimeApi implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(RuntimeApi::daemon);
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final AtomicReference<Invocation> current = new AtomicReference<>();
  private final CompletableFuture<Optional<String>> started = new CompletableFuture<>();
  private final String functionName;

  RuntimeApi(String functionName) throws IOException {
    this.functionName = functionName;
    server = Loopback.serve(ROOT, this::answer, threads);
  }

  /** The address for AWS_LAMBDA_RUNTIME_API. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * Completes with nothing as soon as the instance asks for its first event, else with its error.
   */
  CompletableFuture<Optional<String>> started() {
    return started;
  }

  void offer(Invocation invocation) {
    waiting.add(invocation);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(ROOT.length());
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (path.equals("invocation/next")) {
        next(exchange);
      } else if (path.equals("init/error")) {
        started.complete(Optional.of(new String(body, StandardCharsets.UTF_8)));
        reply(exchange, 202, new byte[0]);
      } else {
        settle(path, body);
        reply(exchange, 202, new byte[0]);
      }
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    started.complete(Optional.empty());
    Invocation invocation;
    try {
      invocation = waiting.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return; // The instance is being shut down.
    }
    current.set(invocation);
    headers(exchange, invocation);
    reply(exchange, 200, invocation.event());
  }

  private void headers(HttpExchange exchange, Invocation invocation) {
    var headers = exchange.getResponseHeaders();
    headers.add("Content-Type", "application/json");
    headers.add("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.add("Lambda-Runtime-Deadline-Ms", Long.toString(invocation.deadline().toEpochMilli()));
    headers.add(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:eu-central-1:000000000000:function:" + functionName);
    headers.add(
        "Lambda-Runtime-Trace-Id",
        "Root=1-5e1b4151-5ac6c58f3e8f2d2f6c9b1a55;Parent=53995c3f42cd8ad8;Sampled=1");
  }

  /**
   * Completes the event of an answer. An answer to an event that was given up, as after a timeout,
   * is ignored.
   */
  private void settle(String path, byte[] body) {
    Invocation invocation = current.get();
    if (path.equals("invocation/" + invocation.id() + "/response")) {
      invocation.outcome().complete(new Outcome.Answered(body));
    } else if (path.equals("invocation/" + invocation.id() + "/error")) {
      invocation.outcome().complete(new Outcome.Failed(new String(body, StandardCharsets.UTF_8)));
    }
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) {
    try {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "lambda-runtime-api");
    thread.setDaemon(true);
    return thread;
  }
}
