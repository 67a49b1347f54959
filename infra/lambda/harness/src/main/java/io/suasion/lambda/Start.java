package io.suasion.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A way to start a function. */
enum Start {
  /** A process that listens, as Quarkus packages it, with the JVM's defaults. */
  FAST_JAR("fast-jar") {
    @Override
    Starter starter(Path root, WholeSet set, String function, byte[] event) {
      Path application = root.resolve("functions/" + function + "/target/image/app");
      FunctionSettings settings = set.settings(function);
      return new ListeningProcess(settings, application.resolve("quarkus-run.jar"), event);
    }
  },
  /** The zip with the options of bootstrap, but without any archive of classes. */
  PLAIN("zip") {
    @Override
    Starter starter(Path root, WholeSet set, String function, byte[] event) {
      return zip(set.settings(function).with("SUASION_JAVA_OPTIONS", "-Xshare:auto"), event);
    }
  },
  /** The zip with an archive of the classes that it loads (JEP 350). */
  APP_CDS("zip, AppCDS") {
    @Override
    Starter starter(Path root, WholeSet set, String function, byte[] event)
        throws IOException, InterruptedException {
      FunctionSettings settings = set.settings(function);
      Path archive = settings.layers().toAbsolutePath().resolve("function.jsa");
      run(settings.with("SUASION_JAVA_OPTIONS", "-XX:ArchiveClassesAtExit=" + archive), event);
      return zip(settings.with("SUASION_JAVA_OPTIONS", "-XX:SharedArchiveFile=" + archive), event);
    }
  },
  /** The zip with its AOT cache, as it is shipped. */
  AOT_CACHE("zip, AOT cache (shipped)") {
    @Override
    Starter starter(Path root, WholeSet set, String function, byte[] event) throws IOException {
      FunctionSettings settings = set.settings(function);
      Path target = root.resolve("functions/" + function + "/target");
      if (function.equals("generate")) {
        Files.copy(
            target.resolve("image/function.aot"),
            settings.layers().resolve(Layers.CACHE),
            StandardCopyOption.REPLACE_EXISTING);
      } else {
        FunctionZip.unpack(target.resolve("aot-layer.zip"), settings.layers());
      }
      return zip(settings, event);
    }
  };

  private final String title;

  Start(String title) {
    this.title = title;
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(start -> start.title).toList();
  }

  /** Ready to start the function that way, as a part of the set. */
  abstract Starter starter(Path root, WholeSet set, String function, byte[] event)
      throws IOException, InterruptedException;

  private static Starter zip(FunctionSettings settings, byte[] event) {
    return () -> {
      try (LambdaFunction function = new LambdaFunction(settings)) {
        long before = System.nanoTime();
        Outcome outcome = function.invoke(event);
        long after = System.nanoTime();
        if (!(outcome instanceof Outcome.Answered)) {
          throw new IOException("No answer, but " + outcome + ":\n" + function.log());
        }
        return Duration.ofNanos(after - before).toMillis();
      }
    };
  }

  private static void run(FunctionSettings settings, byte[] event)
      throws IOException, InterruptedException {
    try (LambdaFunction function = new LambdaFunction(settings)) {
      function.invoke(event);
      function.stop();
    }
  }
}
