package io.suasion.copywriting.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    List<String> lines =
        text(owner, resource)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    String[] columns = lines.get(0).split("\t", -1);
    return lines.stream().skip(1).map(line -> row(resource, columns, line)).toList();
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
