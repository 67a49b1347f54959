package io.suasion.lambda;

import io.suasion.embedded.EmbeddedDynamoDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The functions that the build made, unpacked and ready to be started, and a database in memory if
 * one is asked for.
 */
public final class Deployment implements AutoCloseable {
  /** The key that callers and functions send. */
  public static final String KEY = "key-of-the-harness";

  /** All functions that are a zip and have routes. */
  public static final List<String> ZIPS = List.of("tokenize", "tags", "decide", "campaign");

  private static final Duration PATIENT = Duration.ofSeconds(60);
  private static final int PATIENT_MEMORY_MB = 3008;

  private final Path root;
  private final Path folder;
  private final Path java;
  private final List<LambdaFunction> functions = new ArrayList<>();
  private EmbeddedDynamoDb database;
  private int unpacked;

  /**
   * Deploys nothing yet.
   *
   * @param root of the checkout
   * @param folder for what is unpacked
   * @param java the home of the Java that runs the functions
   */
  public Deployment(Path root, Path folder, Path java) {
    this.root = root.toAbsolutePath();
    this.folder = folder.toAbsolutePath();
    this.java = java;
  }

  /** The place where the build puts the zip of a function. */
  public static Path zip(Path root, String function) {
    return root.resolve("functions").resolve(function).resolve("target/function.zip");
  }

  /** The settings of a function alone, as it is deployed on AWS. */
  public FunctionSettings settings(String function) {
    try {
      return function.equals("generate") ? generate() : unpack(function);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings of a function with a database in which it may make its tables. */
  public FunctionSettings withDatabase(String function) {
    if (database == null) {
      database = EmbeddedDynamoDb.startInMemory();
    }
    return settings(function)
        .with("QUARKUS_DYNAMODB_ENDPOINT_OVERRIDE", database.endpoint().toString())
        .with("SUASION_DYNAMODB_CREATE_TABLES", "true")
        .with("SUASION_TAGS_PSEUDONYM_SECRET", "secret-of-the-harness");
  }

  /**
   * The settings of a function in the whole set, with the gateway by which it is reached and
   * reaches others.
   */
  public FunctionSettings inTheSet(String function, URI gateway) {
    FunctionSettings settings = withDatabase(function);
    for (String step : List.of("TAGS", "TOKENIZE", "GENERATE", "DECIDE")) {
      // A machine that builds is slow to answer, and to start a function.
      settings = settings.with("SUASION_CAMPAIGN_TIMEOUTS_" + step, "60s");
    }
    return settings
        .with("SUASION_FUNCTIONS_URL", gateway.toString())
        .with("SUASION_BACKGROUND", "false")
        .within(PATIENT_MEMORY_MB, PATIENT);
  }

  /** Deploys a function. Its first process starts with its first event. */
  public LambdaFunction deploy(FunctionSettings settings) {
    LambdaFunction function = new LambdaFunction(settings);
    functions.add(function);
    return function;
  }

  @Override
  public void close() {
    functions.forEach(LambdaFunction::close);
    if (database != null) {
      database.close();
    }
  }

  private FunctionSettings unpack(String function) throws IOException {
    Path task = folder.resolve(function + "-" + ++unpacked);
    delete(task);
    FunctionZip.unpack(zip(root, function), task);
    return FunctionSettings.of(function, task, Layers.of(java, folder.resolve("opt-" + unpacked)))
        .with("SUASION_API_KEYS", KEY);
  }

  /** The settings of the function that is an image, from the content of the image. */
  private FunctionSettings generate() throws IOException {
    Path image = root.resolve("functions/generate/target/image");
    Path layers = Layers.of(java, folder.resolve("opt-" + ++unpacked));
    return FunctionSettings.of("generate", image.resolve("task"), layers)
        .with("SUASION_API_KEYS", KEY)
        .with("TENSORFLOW_LIBRARY_PATH", image.resolve("natives").toString())
        .with("SUASION_MODELS", image.resolve("models").toString())
        .within(PATIENT_MEMORY_MB, PATIENT);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
