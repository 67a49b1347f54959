package io.suasion.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that lie beside the classes. */
final class Resources {

  interface Reader<T> {
    T read(InputStream stream) throws IOException;
  }

  private Resources() {}

  /** The reader's result for a file of the class path, named as {@link Class#getResource} wants. */
  static <T> T read(String name, Reader<T> reader) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The class path lacks " + name + ". Add the jar that holds it.");
      }
      return reader.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read: its jar is damaged.", e);
    }
  }

  /** The lines of a file, without empty lines and lines that start with {@code #}. */
  static List<String> lines(String name) {
    return read(
        name,
        stream ->
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList());
  }
}
