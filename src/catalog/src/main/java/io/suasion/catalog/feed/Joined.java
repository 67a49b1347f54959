package io.suasion.catalog.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.regex.Pattern;

/** Writes several values into one text from which they can be told again. */
public final class Joined {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final int LONGEST_ITEM = 60;

  /**
   * Characters that would be read as a separator beside bars, or that end a sentence, as no item
   * does.
   */
  private static final Pattern BESIDE_BARS =
      Pattern.compile("[|｜;；、•●▪·\\n()（）\\[\\]{}\"\\\\.!?。！？]|\\s[-/]\\s");

  /** Characters and words that would be read as a separator beside commas. */
  private static final Pattern BESIDE_COMMAS = Pattern.compile("[,，/]|\\s(?:and|or|&)\\s|[和或及]");

  private Joined() {}

  /** The values with bars between them; as JSON where one holds what could be a separator. */
  public static String withBars(List<String> values) {
    if (values.size() == 1) {
      return values.get(0);
    }
    if (areSafe(values, BESIDE_BARS)) {
      return String.join(" | ", values);
    }
    ArrayNode list = MAPPER.createArrayNode();
    values.forEach(value -> list.add(value.replaceAll("\\s+", " ")));
    return list.toString();
  }

  /** The values with commas between them, or with bars where one holds a comma or an "and". */
  public static String withCommas(List<String> values) {
    return areSafe(values, BESIDE_BARS) && areSafe(values, BESIDE_COMMAS)
        ? String.join(", ", values)
        : withBars(values);
  }

  private static boolean areSafe(List<String> values, Pattern separator) {
    return values.stream()
        .allMatch(value -> value.length() <= LONGEST_ITEM && !separator.matcher(value).find());
  }
}
