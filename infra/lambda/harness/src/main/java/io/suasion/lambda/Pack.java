package io.suasion.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the zip of a function from the output of Quarkus. Maven runs it. */
public final class Pack {
  private Pack() {}

  /**
   * Takes four arguments: the output folder of Quarkus, whose {@code task/} holds the other files
   * of the zip; the {@code bootstrap}; the time that all entries bear; and the zip to write.
   */
  public static void main(String[] arguments) throws IOException {
    Path built = Path.of(arguments[0]);
    SortedMap<String, Path> files = new TreeMap<>(below(built.resolve("task")));
    for (Path jar : jars(built)) {
      files.put("lib/" + jar.getFileName(), jar);
    }
    files.put("bootstrap", Path.of(arguments[1]));
    FunctionZip.pack(files, Instant.parse(arguments[2]), Path.of(arguments[3]));
  }

  /** All files in a folder, by their names as seen from it; none if there is no folder. */
  static SortedMap<String, Path> below(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile)
            .forEach(file -> files.put(folder.relativize(file).toString(), file));
      }
    }
    return files;
  }

  private static List<Path> jars(Path built) throws IOException {
    try (Stream<Path> libraries = Files.list(built.resolve("lib"));
        Stream<Path> own = Files.list(built)) {
      return Stream.concat(
              libraries.filter(file -> file.toString().endsWith(".jar")),
              own.filter(file -> file.toString().endsWith("-runner.jar")))
          .toList();
    }
  }
}
