package io.suasion.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The AOT cache of a function (JEP 514): the loaded and linked classes of one JVM, with which later
 * JVMs start. It fits only the same JVM and the same jars. A JVM that it does not fit starts
 * without it.
 */
public final class AotCache {
  private static final int TIMES = 20;

  private AotCache() {}

  /**
   * Runs the function on real events and writes {@code function.aot} into its layers.
   *
   * @param events that it must answer; each is sent several times
   */
  public static void record(FunctionSettings settings, List<byte[]> events)
      throws IOException, InterruptedException {
    Path cache = settings.layers().toAbsolutePath().resolve(Layers.CACHE);
    Files.deleteIfExists(cache);
    LambdaFunction function =
        new LambdaFunction(settings.with("SUASION_JAVA_OPTIONS", "-XX:AOTCacheOutput=" + cache));
    try (function) {
      for (int i = 0; i < TIMES; i++) {
        for (byte[] event : events) {
          answer(function, event);
        }
      }
      function.stop();
    }
    if (!Files.exists(cache)) {
      throw new IOException(
          "No cache was written. " + settings.name() + " said:\n" + function.log());
    }
  }

  private static void answer(LambdaFunction function, byte[] event) throws IOException {
    Outcome outcome = function.invoke(event);
    if (!(outcome instanceof Outcome.Answered)) {
      throw new IOException("The function failed (" + outcome + "), and said:\n" + function.log());
    }
  }
}
