package io.suasion.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables that the library comes with: UTF-8, tab-separated, the first line names the
 * columns, lines that begin with {@code #} are notes.
 */
public final class Table {

  private Table() {}

  /**
   * The rows of a resource beside a class, each a map from column to cell.
   *
   * @throws IllegalStateException if a row has another number of cells than there are columns
   */
  public static List<Map<String, String>> read(Class<?> owner, String resource) {
    return rows(resource, text(owner, resource));
  }

  /**
   * The rows of a file.
   *
   * @throws IllegalArgumentException if it cannot be read, or a row has another number of cells
   *     than there are columns; the message says where
   */
  public static List<Map<String, String>> read(Path file) {
    try {
      return rows(file.toString(), Files.readString(file));
    } catch (IOException | IllegalStateException broken) {
      throw new IllegalArgumentException(file + " cannot be read: " + broken.getMessage(), broken);
    }
  }

  private static List<Map<String, String>> rows(String source, String text) {
    List<String> lines =
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    if (lines.isEmpty()) {
      throw new IllegalStateException(source + " has no line that names its columns");
    }
    String[] columns = lines.get(0).split("\t", -1);
    return lines.stream().skip(1).map(line -> row(source, columns, line)).toList();
  }

  private static Map<String, String> row(String resource, String[] columns, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns.length) {
      throw new IllegalStateException(
          "%s needs %d cells a row, tab-separated, but: %s"
              .formatted(resource, columns.length, line));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i].strip(), cells[i].strip());
    }
    return row;
  }

  private static String text(Class<?> owner, String resource) {
    try (InputStream stream = owner.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("No resource " + resource + " beside " + owner);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
