package io.suasion.lambda;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A function as it is deployed.
 *
 * @param task the folder of its unpacked zip, /var/task on AWS
 * @param layers the folder of its unpacked layers, /opt on AWS
 * @param memoryMb what its process may use, all in all, in MiB
 * @param concurrency how many instances there may be at most
 */
public record FunctionSettings(
    String name,
    Path task,
    Path layers,
    int memoryMb,
    Duration timeout,
    int concurrency,
    Map<String, String> environment) {
  static final String HTTP_HANDLER =
      "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

  public FunctionSettings {
    environment = Map.copyOf(environment);
  }

  /** Settings with 1024 MiB, a timeout of 30 s and up to ten instances. */
  public static FunctionSettings of(String name, Path task, Path layers) {
    return new FunctionSettings(name, task, layers, 1024, Duration.ofSeconds(30), 10, Map.of());
  }

  /** These settings with one more environment variable. */
  public FunctionSettings with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new FunctionSettings(name, task, layers, memoryMb, timeout, concurrency, more);
  }

  /** These settings with other limits. */
  public FunctionSettings within(int memory, Duration time) {
    return new FunctionSettings(name, task, layers, memory, time, concurrency, environment);
  }

  /** These settings with at most this many instances. */
  public FunctionSettings withConcurrency(int limit) {
    return new FunctionSettings(name, task, layers, memoryMb, timeout, limit, environment);
  }

  /** These settings with other layers. */
  public FunctionSettings withLayers(Path folder) {
    return new FunctionSettings(name, task, folder, memoryMb, timeout, concurrency, environment);
  }
}
