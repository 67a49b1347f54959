package io.suasion.catalog.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.regex.Pattern;

/** Writes several values into one text from which they can be told again. */
public final class Joined {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What may stand between items, or keep a separator from being seen. */
  private static final Pattern SEPARATOR =
      Pattern.compile("[|｜;；,，、/•●▪·\\n()（）\\[\\]{}\"\\\\]|\\s-\\s|\\s(?:and|or|&)\\s|[和或及]");

  private Joined() {}

  /** The values with bars between them; as JSON where one holds what could be a separator. */
  public static String of(List<String> values) {
    return of(values, " | ");
  }

  /** The values with this between them; as JSON where one holds what could be a separator. */
  public static String of(List<String> values, String separator) {
    if (values.size() == 1) {
      return values.get(0);
    }
    if (values.stream().noneMatch(value -> SEPARATOR.matcher(value).find())) {
      return String.join(separator, values);
    }
    ArrayNode list = MAPPER.createArrayNode();
    values.forEach(value -> list.add(value.replaceAll("\\s+", " ")));
    return list.toString();
  }
}
