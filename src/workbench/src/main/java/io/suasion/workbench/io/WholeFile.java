package io.suasion.workbench.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when all of it is written. */
public final class WholeFile {

  /** Writes all of a file. */
  public interface Writing {
    void to(Writer writer) throws IOException, InterruptedException;
  }

  /** Writes all of a file that is no text. */
  public interface Saving {
    void to(OutputStream stream) throws IOException, InterruptedException;
  }

  private WholeFile() {}

  /** Refuses, before any work is done, a path where no file can be. */
  public static void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UserError("There is no folder " + folder + ": make it or change --output.");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UserError(file + " is not a file: give another path to --output.");
    }
  }

  /** Writes beside the file, and puts what is written in its place. */
  public static void write(Path file, Writing writing) throws IOException, InterruptedException {
    save(
        file,
        stream -> {
          // An encoder that is given as such refuses halves of characters.
          Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder());
          writing.to(writer);
          writer.flush();
        });
  }

  /** Writes bytes beside the file, and puts what is written in its place. */
  public static void save(Path file, Saving saving) throws IOException, InterruptedException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    // An interrupted program leaves nothing behind either.
    part.toFile().deleteOnExit();
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
        saving.to(stream);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
