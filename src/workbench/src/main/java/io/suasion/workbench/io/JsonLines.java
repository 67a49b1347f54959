package io.suasion.workbench.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads texts that hold a JSON object a line; blank lines count and say nothing. */
public final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /** Makes one row of a line. */
  public interface LineReader<T> {
    T row(Path file, int number, JsonNode line);
  }

  public static <T> List<T> read(Path file, String text, LineReader<T> reader) {
    List<T> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        rows.add(reader.row(file, number, parsed(file, number, line)));
      }
    }
    return rows;
  }

  private static JsonNode parsed(Path file, int number, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException malformed) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s is not JSON in line %d: %s",
              file,
              number,
              malformed.getOriginalMessage()),
          malformed);
    }
  }
}
