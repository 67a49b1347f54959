package io.suasion.workbench.io;

import io.suasion.seq2seq.training.AtomicFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file that appears under its name only when all of it is written. */
public final class WholeFile {

  /** Writes all of a file. */
  public interface Writing {
    void to(Writer writer) throws IOException;
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
  public static void write(Path file, Writing writing) throws IOException {
    AtomicFile.replace(
        file,
        stream -> {
          // An encoder that is given as such refuses halves of characters.
          Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder());
          writing.to(writer);
          writer.flush();
        });
  }
}
