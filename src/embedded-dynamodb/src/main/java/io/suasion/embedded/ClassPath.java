package io.suasion.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The jars of DynamoDB Local, as listed by the build. They must not mix with other versions on our
 * own class path.
 */
final class ClassPath {
  private static final String RESOURCE = "class-path.txt";
  private static final String CURE = " Run ./mvnw compile -pl src/embedded-dynamodb and try again.";

  private ClassPath() {}

  static List<String> ofTheDatabase() {
    List<String> jars = List.of(read().strip().split(Pattern.quote(File.pathSeparator)));
    for (String jar : jars) {
      if (!Files.exists(Path.of(jar))) {
        throw new IllegalStateException("DynamoDB Local needs " + jar + ", which is gone." + CURE);
      }
    }
    return jars;
  }

  private static String read() {
    try (InputStream resource = ClassPath.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException("The class path of DynamoDB Local was not built." + CURE);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The class path of DynamoDB Local cannot be read." + CURE, e);
    }
  }
}
