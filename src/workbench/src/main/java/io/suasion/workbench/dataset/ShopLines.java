package io.suasion.workbench.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.io.JsonLines;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Reads a shop's JSON Lines; a fact's value is a text, a number, a truth value or an array. */
final class ShopLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ShopLines() {}

  static boolean isLine(String line) {
    try {
      return isLine(JSON.readTree(line));
    } catch (JsonProcessingException malformed) {
      return false;
    }
  }

  static boolean isLine(JsonNode line) {
    return line.path("facts").isObject();
  }

  static List<ShopRow> read(Path file, String written) {
    return JsonLines.read(file, written, ShopLines::row);
  }

  static ShopRow row(Path file, int number, JsonNode line) {
    if (!isLine(line)) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s has no \"facts\" in line %d: write {\"facts\": {\"attribute\": \"value\"},"
                  + " \"text\": \"...\"}.",
              file,
              number));
    }
    Map<String, String> facts = new LinkedHashMap<>();
    line.get("facts")
        .properties()
        .forEach(fact -> ShopFile.put(facts, fact.getKey(), value(fact.getValue())));
    return new ShopRow(number, facts, ShopFile.plain(line.path("text").asText("")));
  }

  private static String value(JsonNode value) {
    if (!value.isArray()) {
      return value.isNull() ? "" : value.asText();
    }
    StringJoiner items = new StringJoiner(", ");
    value.forEach(item -> items.add(item.asText()));
    return items.toString();
  }
}
