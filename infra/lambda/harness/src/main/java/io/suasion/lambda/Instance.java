package io.suasion.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process of a function. Takes one event at a time. */
final class Instance implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

  private final FunctionSettings settings;
  private final RuntimeApi api;
  private final Process process;

  private Instance(FunctionSettings settings, RuntimeApi api, Process process) {
    this.settings = settings;
    this.api = api;
    this.process = process;
    MemoryWatch.over(process, settings.memoryMb());
  }

  /** Starts {@code bootstrap}; what it prints goes to the given file. */
  static Instance start(FunctionSettings settings, Path log) throws IOException {
    RuntimeApi api = new RuntimeApi(settings.name());
    ProcessBuilder builder =
        new ProcessBuilder(settings.task().resolve("bootstrap").toString())
            .directory(settings.task().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.putAll(lambda(settings, api));
    environment.putAll(settings.environment());
    return new Instance(settings, api, builder.start());
  }

  /**
   * Waits for the start: empty as soon as the instance asks for its first event, else the reason
   * why it never will.
   */
  Optional<Outcome> startUp() {
    CompletableFuture<Optional<Outcome>> dead =
        process.onExit().thenApply(it -> Optional.of(new Outcome.Died(it.exitValue())));
    CompletableFuture<Optional<Outcome>> ready =
        api.started().thenApply(error -> error.map(Outcome.Failed::new));
    Object first = await(CompletableFuture.anyOf(ready, dead), START_LIMIT);
    return first instanceof Optional<?> reason
        ? reason.map(Outcome.class::cast)
        : Optional.of(new Outcome.TimedOut());
  }

  /** Sends an event; an instance that does not answer it is killed. */
  Outcome invoke(byte[] event) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    CompletableFuture<Outcome> dead =
        process.onExit().thenApply(it -> new Outcome.Died(it.exitValue()));
    Instant deadline = Instant.now().plus(settings.timeout());
    api.offer(new Invocation(UUID.randomUUID().toString(), event, deadline, outcome));
    Object result = await(CompletableFuture.anyOf(outcome, dead), settings.timeout());
    if (result instanceof Outcome answered) {
      return answered;
    }
    close();
    return new Outcome.TimedOut();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Lets the process end by itself. A JVM that records a cache needs this to write it. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    api.close();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    api.close();
  }

  /** The result, or null if there is none in time. */
  private static Object await(CompletableFuture<?> future, Duration limit) {
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Map<String, String> lambda(FunctionSettings settings, RuntimeApi api)
      throws IOException {
    return Map.of(
        "AWS_LAMBDA_RUNTIME_API", api.address(),
        "AWS_LAMBDA_FUNCTION_NAME", settings.name(),
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(settings.memoryMb()),
        "AWS_REGION", "eu-central-1",
        "AWS_ACCESS_KEY_ID", "none",
        "AWS_SECRET_ACCESS_KEY", "none",
        "LAMBDA_TASK_ROOT", settings.task().toRealPath().toString(),
        "SUASION_LAYERS", settings.layers().toAbsolutePath().toString(),
        "_HANDLER", FunctionSettings.HTTP_HANDLER,
        "PATH", System.getenv("PATH"));
  }

  /** The most memory that the process has used so far, in kB. */
  static long peakKilobytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
