package io.suasion.catalog.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with units, and ranges of them. Thread-safe. */
final class QuantityReader {

  private static final String UNIT =
      "(?<unit>[^\\d\\s,;|()+-][^\\d,;|()]{0,24}?|l/100 ?km|g/100 ?g)";
  private static final String REMARK = "(?:\\s*[（(][^()（）]*[)）])?";
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?i:"
              + Numbers.QUALIFIER
              + ")?(?<number>"
              + Numbers.NUMBER
              + ")[\\s-]?(?:"
              + UNIT
              + ")?"
              + Numbers.QUALIFIED_AFTER
              + "?"
              + REMARK);
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i:"
              + Numbers.QUALIFIER
              + ")?(?<from>"
              + Numbers.NUMBER
              + ")\\s?(?:"
              + UNIT.replace("unit", "first")
              + ")?"
              + Numbers.TO
              + "(?<to>"
              + Numbers.NUMBER
              + ")[\\s-]?(?:"
              + UNIT
              + ")?"
              + REMARK);
  private static final Pattern FEET_AND_INCHES =
      Pattern.compile("(?<number>\\d+\\s?(?:'|′|’|ft)\\s?\\d+(?:\\.\\d+)?\\s?(?:\"|″|”|in)?)");
  private static final String ONLY_WHERE_EXPECTED = "KDxdTGNJA平度转匹码分日夜卡安巴牛兆";

  private final Units units;

  QuantityReader(Units units) {
    this.units = units;
  }

  Optional<Value> quantity(String text, Dimension wanted) {
    if (FEET_AND_INCHES.matcher(text).matches() && wanted.takes(Dimension.LENGTH)) {
      return units.find("ft").map(unit -> new Value.Quantity(text, text, Optional.of(unit)));
    }
    Matcher matcher = QUANTITY.matcher(text);
    if (!matcher.matches() || matcher.group("unit") == null) {
      return Optional.empty();
    }
    return unit(matcher.group("unit"), wanted)
        .map(unit -> new Value.Quantity(text, matcher.group("number"), Optional.of(unit)));
  }

  /** A number without a unit, where the attribute's name gives the unit or leaves it open. */
  Optional<Value> number(String text, Optional<Unit> unit) {
    Matcher matcher = QUANTITY.matcher(text);
    return matcher.matches() && matcher.group("unit") == null
        ? Optional.of(new Value.Quantity(text, matcher.group("number"), unit))
        : Optional.empty();
  }

  /** A range of numbers. {@code named} is the unit that the attribute's name gives. */
  Optional<Value> range(String text, Dimension wanted, Optional<Unit> named) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String written = matcher.group("unit") == null ? matcher.group("first") : matcher.group("unit");
    String first = matcher.group("first");
    Optional<Unit> unit = written == null ? named : unit(written, wanted);
    boolean mixed = first != null && !unit(first, wanted).equals(unit);
    if (written != null && (unit.isEmpty() || mixed)) {
      return Optional.empty();
    }
    return Optional.of(new Value.Range(text, matcher.group("from"), matcher.group("to"), unit));
  }

  /** A range of counts: {@code 2-5人}. */
  Optional<Value> countedRange(String text) {
    Matcher matcher = RANGE.matcher(text);
    return matcher.matches() && matcher.group("first") == null
        ? Optional.of(
            new Value.Range(
                text, matcher.group("from"), matcher.group("to"), written(matcher.group("unit"))))
        : Optional.empty();
  }

  private Optional<Unit> written(String name) {
    return name == null ? Optional.empty() : unit(name, Dimension.DURATION);
  }

  private Optional<Unit> unit(String name, Dimension wanted) {
    if (wanted == Dimension.ANY && name.length() == 1 && ONLY_WHERE_EXPECTED.contains(name)) {
      return Optional.empty();
    }
    return units.find(name).filter(unit -> wanted.takes(unit.dimension()));
  }
}
