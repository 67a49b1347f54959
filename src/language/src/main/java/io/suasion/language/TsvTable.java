package io.suasion.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables that the library comes with: UTF-8, tab-separated, the first line names the
 * columns, lines that begin with {@code #} are notes.
 */
public final class TsvTable {

  /**
   * A row and where it stands.
   *
   * @param number of the line, from 1
   */
  public record Line(int number, Map<String, String> cells) {}

  private TsvTable() {}

  /** The rows of a resource beside a class with the numbers of their lines. */
  public static List<Line> lines(Class<?> owner, String resource) {
    return lines(resource, text(owner, resource));
  }

  /**
   * The rows of a file with the numbers of their lines.
   *
   * @throws IllegalArgumentException if it cannot be read, or a row has another number of cells
   *     than there are columns; the message says where
   */
  public static List<Line> lines(Path file) {
    try {
      return lines(file.toString(), Files.readString(file));
    } catch (IOException | IllegalStateException broken) {
      throw new IllegalArgumentException(file + " cannot be read: " + broken.getMessage(), broken);
    }
  }

  /**
   * The rows of a resource beside a class, each a map from column to cell.
   *
   * @throws IllegalStateException if a row has another number of cells than there are columns
   */
  public static List<Map<String, String>> read(Class<?> owner, String resource) {
    return lines(owner, resource).stream().map(Line::cells).toList();
  }

  /**
   * The rows of a file.
   *
   * @throws IllegalArgumentException if it cannot be read, or a row has another number of cells
   *     than there are columns; the message says where
   */
  public static List<Map<String, String>> read(Path file) {
    return lines(file).stream().map(Line::cells).toList();
  }

  private static List<Line> lines(String source, String text) {
    List<Line> rows = new ArrayList<>();
    String[] columns = null;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns == null) {
        columns = line.split("\t", -1);
      } else {
        rows.add(new Line(number, row(source, number, columns, line)));
      }
    }
    if (columns == null) {
      throw new IllegalStateException(source + " has no line that names its columns");
    }
    return rows;
  }

  private static Map<String, String> row(String source, int number, String[] columns, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns.length) {
      throw new IllegalStateException(
          "%s, line %d needs %d cells, tab-separated, but: %s"
              .formatted(source, number, columns.length, line));
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
