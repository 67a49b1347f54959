package io.suasion.workbench.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns that come in pairs, one with the name of an attribute and one with its value, as shops
 * export options: {@code Option1 Name} and {@code Option1 Value}.
 */
final class OptionColumns {

  private static final Pattern NAME = Pattern.compile("(?i)(.*\\d)\\s+name");

  private final Map<Integer, Integer> values = new LinkedHashMap<>();

  OptionColumns(List<String> header) {
    for (int column = 0; column < header.size(); column++) {
      Matcher name = NAME.matcher(header.get(column));
      if (name.matches()) {
        String value = "(?i)" + Pattern.quote(name.group(1)) + "\\s+value(\\(s\\))?";
        for (int other = 0; other < header.size(); other++) {
          if (header.get(other).matches(value)) {
            values.put(column, other);
          }
        }
      }
    }
  }

  boolean contains(int column) {
    return values.containsKey(column) || values.containsValue(column);
  }

  /** The column of each name's value. */
  Map<Integer, Integer> pairs() {
    return values;
  }
}
