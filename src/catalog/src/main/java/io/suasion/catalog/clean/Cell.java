package io.suasion.catalog.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value as a cell of an export holds it.
 *
 * @param text on lines; separators may be escaped by backslashes
 * @param items where the cell says by itself where one item ends; else empty
 */
public record Cell(String text, List<String> items) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();
  private static final Pattern STRAY =
      Pattern.compile("^(?:\\\\[,;|/]|[\\s,，、;；|/])++|[\\s\\\\,，、;；|/]++$");
  private static final List<String> NUMBERS = List.of("value", "amount");
  private static final List<String> UNITS =
      List.of("unit", "currency", "currency_code", "currencyCode");

  public Cell {
    items = List.copyOf(items);
  }

  /** The content of a cell, whether it is plain text or JSON of a shop system. */
  public static Cell of(String raw) {
    String text = trimmed(CleanText.lines(raw));
    return json(text).map(Cell::of).orElseGet(() -> new Cell(text, List.of()));
  }

  private static boolean isStray(char c) {
    return ",，、;；|/\\".indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  /** The text without leading and trailing separators. */
  public static String trimmed(String text) {
    int last = text.length() - 1;
    if (last < 0 || !(isStray(text.charAt(0)) || isStray(text.charAt(last)))) {
      return text;
    }
    return STRAY.matcher(text).replaceAll("");
  }

  private static Optional<JsonNode> json(String text) {
    boolean maybe =
        (text.startsWith("[") && text.endsWith("]"))
            || (text.startsWith("{") && text.endsWith("}"));
    if (!maybe) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(MAPPER.readTree(text));
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }

  private static Cell of(JsonNode json) {
    List<String> items = new ArrayList<>();
    collect(json, items);
    items.replaceAll(CleanText::line);
    items.removeIf(String::isEmpty);
    return items.size() == 1 ? of(items.get(0)) : new Cell(String.join(", ", items), items);
  }

  /**
   * Collects a number with its unit, or else all text in the leaves: a metafield of rich text is a
   * tree.
   */
  private static void collect(JsonNode json, List<String> items) {
    if (json.isArray()) {
      json.forEach(item -> collect(item, items));
    } else if (json.isObject()) {
      String number = first(json, NUMBERS);
      if (json.has("children")) {
        collect(json.get("children"), items);
      } else if (!number.isEmpty()) {
        items.add((number + " " + first(json, UNITS)).strip());
      } else {
        json.forEach(field -> collect(field, items));
      }
    } else if (!json.isNull()) {
      items.add(json.asText());
    }
  }

  private static String first(JsonNode json, List<String> names) {
    return names.stream()
        .map(json::path)
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asText)
        .findFirst()
        .orElse("");
  }
}
