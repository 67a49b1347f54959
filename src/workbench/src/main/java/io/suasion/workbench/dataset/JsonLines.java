package io.suasion.workbench.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads texts that hold a JSON object a line; blank lines count and say nothing. */
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /** Makes one row of a line. */
  interface LineReader<T> {
    T row(Path file, int number, JsonNode line);
  }

  static <T> List<T> read(Path file, String text, LineReader<T> reader) {
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
          "%s is not JSON in line %d: %s".formatted(file, number, malformed.getOriginalMessage()),
          malformed);
    }
  }
}
