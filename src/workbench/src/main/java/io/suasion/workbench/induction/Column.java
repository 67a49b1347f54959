package io.suasion.workbench.induction;

import io.suasion.copywriting.domain.Slot;
import io.suasion.workbench.dataset.ShopRow;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One attribute of a shop and the rows that have its values.
 *
 * @param rows by value as it is written most often, case aside; in the order of the file
 */
record Column(String attribute, Map<String, BitSet> rows) {

  private static final Set<String> FLAGS = Set.of("yes", "no", "true", "false", "y", "n");
  private static final Set<String> BITS = Set.of("1", "0");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|]\\s*");

  /** From this share of literally stated values on, they can be copied. */
  static final double LITERAL = .98;

  private static final int MOST_CLOSED_VALUES = 20;
  private static final int MOST_WORDS = 4;
  private static final int MOST_ITEMS = 60;
  private static final int ROWS_A_VALUE = 5;
  private static final double LISTS = .1;

  static Column of(String attribute, List<ShopRow> rows) {
    Map<String, BitSet> values = new LinkedHashMap<>();
    Map<String, String> spellings = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      String value = rows.get(row).facts().get(attribute);
      if (value != null) {
        String spelling =
            spellings.computeIfAbsent(value.toLowerCase(Locale.ROOT), unseen -> value);
        values.computeIfAbsent(spelling, unseen -> new BitSet()).set(row);
      }
    }
    return new Column(attribute, values);
  }

  BitSet all() {
    BitSet all = new BitSet();
    rows.values().forEach(all::or);
    return all;
  }

  /**
   * How texts tell the values.
   *
   * @param literal the share of rows whose text states the value letter by letter
   */
  Slot.Kind kind(double literal) {
    // A column of ones alone counts something.
    if (rows.keySet().equals(BITS)
        || rows.keySet().stream()
            .allMatch(value -> FLAGS.contains(value.toLowerCase(Locale.ROOT)))) {
      return Slot.Kind.FLAG;
    }
    if (literal < LITERAL && isList()) {
      return Slot.Kind.LIST;
    }
    boolean few = isClosed(rows.size(), MOST_CLOSED_VALUES);
    return few && isShort() && !isMeasured() ? Slot.Kind.CLOSED : Slot.Kind.OPEN;
  }

  private boolean isShort() {
    return rows.keySet().stream().allMatch(value -> value.split("[\\s-]+").length <= MOST_WORDS);
  }

  // Whether most values hold digits: numbers are copied.
  private boolean isMeasured() {
    return 2 * rows.keySet().stream().filter(value -> value.matches(".*\\d.*")).count()
        > rows.size();
  }

  private boolean isClosed(int values, int most) {
    return values <= most && all().cardinality() >= ROWS_A_VALUE * values;
  }

  private boolean isList() {
    int several =
        rows.entrySet().stream()
            .filter(value -> SEPARATOR.split(value.getKey()).length > 1)
            .mapToInt(value -> value.getValue().cardinality())
            .sum();
    return several >= LISTS * all().cardinality() && isClosed(items().rows().size(), MOST_ITEMS);
  }

  Column items() {
    Map<String, BitSet> items = new LinkedHashMap<>();
    Map<String, String> spellings = new LinkedHashMap<>();
    rows.forEach(
        (value, having) ->
            Arrays.stream(SEPARATOR.split(value))
                .filter(item -> !item.isBlank())
                .map(item -> spellings.computeIfAbsent(item.toLowerCase(Locale.ROOT), u -> item))
                .forEach(item -> items.computeIfAbsent(item, u -> new BitSet()).or(having)));
    return new Column(attribute, items);
  }

  /** The rows by {@code yes} and {@code no}. */
  Column flags() {
    Map<String, BitSet> flags = new LinkedHashMap<>();
    flags.put("yes", new BitSet());
    flags.put("no", new BitSet());
    rows.forEach(
        (value, having) -> flags.get(value.matches("(?i)[yt1].*") ? "yes" : "no").or(having));
    return new Column(attribute, flags);
  }
}
