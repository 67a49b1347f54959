package io.suasion.workbench.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of AdvertiseGen, an object a line, {@code content} its meaning, {@code summary} its
 * text; and those of a shop.
 */
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  static List<Row> rows(Path file, String text) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        rows.add(row(file, number, line));
      }
    }
    return rows;
  }

  private static Row row(Path file, int number, String line) {
    JsonNode row = parsed(file, number, line);
    if (ShopLines.isLine(row)) {
      ShopRow shop = ShopLines.row(file, number, row);
      return new Row(shop.meaning(), shop.text());
    }
    String meaning = row.path("content").asText("").strip();
    if (meaning.isEmpty()) {
      throw new UserError(
          "%s has no \"content\" in line %d: write {\"content\": \"type#value*...\", \"summary\": \"...\"}."
              .formatted(file, number));
    }
    return new Row(meaning, row.path("summary").asText("").strip());
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
