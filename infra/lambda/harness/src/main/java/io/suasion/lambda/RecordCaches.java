package io.suasion.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records the AOT cache of each function on requests as they come. {@code infra/lambda/layers} runs
 * it, with the Java that is deployed.
 */
public final class RecordCaches {
  private RecordCaches() {}

  /** Takes the root of the checkout and the home of the Java. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[0]);
    Path folder = root.resolve("infra/target/recording");
    try (WholeSet set =
        WholeSet.deploy(root, new Deployment(root, folder, Path.of(arguments[1])))) {
      List<String> functions = new ArrayList<>(Deployment.ZIPS);
      functions.add("generate");
      for (String function : functions) {
        record(root, set, function);
      }
    }
  }

  private static void record(Path root, WholeSet set, String function)
      throws IOException, InterruptedException {
    FunctionSettings settings = set.settings(function);
    AotCache.record(settings, TrainingRequests.of(function));
    Path cache = settings.layers().resolve(Layers.CACHE);
    Path target = root.resolve("functions").resolve(function).resolve("target");
    if (function.equals("generate")) {
      Files.copy(cache, target.resolve("image/function.aot"), StandardCopyOption.REPLACE_EXISTING);
    } else {
      FunctionZip.pack(
          new TreeMap<>(Map.of(Layers.CACHE, cache)),
          PackLayer.TIME,
          target.resolve("aot-layer.zip"));
    }
    System.out.printf(Locale.ROOT, "%s: %,d bytes%n", function, Files.size(cache));
  }
}
