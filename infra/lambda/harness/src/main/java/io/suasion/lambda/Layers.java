package io.suasion.lambda;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that a function finds under /opt: the Java of its layer, and its AOT cache if any. */
public final class Layers {
  static final String CACHE = "function.aot";
  private static final Path COMMON_PLACE = Path.of("/usr/lib/jvm");

  private Layers() {}

  /** Puts a link to a Java into a folder. */
  public static Path of(Path java, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path link = folder.resolve("jre");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, java.toRealPath());
    return folder;
  }

  /**
   * A Java 25, which AOT caches need: SUASION_JAVA_25, else the one that runs us, else one where
   * Linux keeps them.
   */
  public static Optional<Path> java25() throws IOException {
    String chosen = System.getenv("SUASION_JAVA_25");
    if (chosen != null) {
      return Optional.of(Path.of(chosen));
    }
    if (Runtime.version().feature() >= 25) {
      return Optional.of(java());
    }
    return Files.isDirectory(COMMON_PLACE) ? installed() : Optional.empty();
  }

  /** The home of the Java that runs this program. */
  public static Path java() {
    return Path.of(System.getProperty("java.home"));
  }

  private static Optional<Path> installed() throws IOException {
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(COMMON_PLACE, "*25*")) {
      for (Path home : homes) {
        if (Files.isExecutable(home.resolve("bin/java"))) {
          return Optional.of(home);
        }
      }
      return Optional.empty();
    }
  }
}
