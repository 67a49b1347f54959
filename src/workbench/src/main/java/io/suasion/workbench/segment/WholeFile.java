package io.suasion.workbench.segment;

import io.suasion.workbench.UserError;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when all of it is written. */
final class WholeFile {

  /** Writes all of a file. */
  interface Writing {
    void to(Writer writer) throws IOException, InterruptedException;
  }

  private WholeFile() {}

  /** Refuses, before any work is done, a path where no file can be. */
  static void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UserError("There is no folder " + folder + ": make it or change --output.");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UserError(file + " is not a file: give another path to --output.");
    }
  }

  /** Writes beside the file, and puts what is written in its place. */
  static void write(Path file, Writing writing) throws IOException, InterruptedException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    // An interrupted program leaves nothing behind either.
    part.toFile().deleteOnExit();
    try {
      try (Writer writer = Files.newBufferedWriter(part)) {
        writing.to(writer);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
