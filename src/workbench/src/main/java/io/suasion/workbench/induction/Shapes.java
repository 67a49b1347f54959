package io.suasion.workbench.induction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the shape of open values: a number and a unit that no other attribute has, so that a text
 * that states another number of this unit is caught.
 */
final class Shapes {

  private static final Pattern MEASURE = Pattern.compile("\\d[\\d.,]*\\s*-?\\s*(\\p{L}+|%)");
  private static final Pattern MONEY = Pattern.compile("([$£€])\\s*\\d[\\d.,]*");
  private static final int MOST_UNITS = 3;

  private Shapes() {}

  /** The expressions of the attributes that have a shape. */
  static Map<String, List<String>> of(List<Column> open) {
    Map<String, Set<String>> units = new LinkedHashMap<>();
    open.forEach(column -> units.put(column.attribute(), units(column)));
    Map<String, List<String>> shapes = new LinkedHashMap<>();
    units.forEach(
        (attribute, own) -> {
          boolean alone =
              units.entrySet().stream()
                  .filter(other -> !other.getKey().equals(attribute))
                  .noneMatch(other -> other.getValue().stream().anyMatch(own::contains));
          if (!own.isEmpty() && own.size() <= MOST_UNITS && alone) {
            shapes.put(attribute, own.stream().sorted().map(Shapes::expression).toList());
          }
        });
    return shapes;
  }

  // The units of a column whose values are all measures, else those that occur in it.
  private static Set<String> units(Column column) {
    boolean measures = column.rows().keySet().stream().allMatch(v -> unit(v).isPresent());
    return measures
        ? column.rows().keySet().stream()
            .map(v -> unit(v).orElseThrow())
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static Optional<String> unit(String value) {
    for (Pattern shape : List.of(MEASURE, MONEY)) {
      Matcher matcher = shape.matcher(value.strip());
      if (matcher.matches()) {
        return Optional.of(matcher.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private static String expression(String unit) {
    if (unit.matches("[$£€]")) {
      return "\\" + unit + " ?\\d(?:[\\d.,]*\\d)?";
    }
    return "\\d[\\d.,]* ?" + (unit.equals("%") ? unit : Wording.plain(unit));
  }
}
