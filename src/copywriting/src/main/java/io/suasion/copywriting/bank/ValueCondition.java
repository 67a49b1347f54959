package io.suasion.copywriting.bank;

import io.suasion.catalog.value.Unit;
import io.suasion.catalog.value.Units;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which values of an attribute a row of the bank is for: {@code *}; {@code yes}; {@code no}; a
 * bound such as {@code <=1.3 kg} or {@code >=2}; an interval such as {@code 3..6}; or a regular
 * expression that matches the whole value without regard to case.
 *
 * @param text as the row has it
 */
record ValueCondition(String text, Predicate<Fact> test) {

  private static final Pattern BOUND =
      Pattern.compile("(<=|>=|<|>|=)\\s*(\\d+(?:\\.\\d+)?)\\s*(\\D.*)?");
  private static final Pattern INTERVAL =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\.\\.(\\d+(?:\\.\\d+)?)\\s*(\\D.*)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");
  private static final Units UNITS = new Units();

  private record Amount(double number, Optional<Unit> unit) {

    Optional<Double> in(Optional<Unit> wanted) {
      if (wanted.isEmpty() || unit.isEmpty()) {
        return wanted.isEmpty() && unit.isEmpty() ? Optional.of(number) : Optional.empty();
      }
      return unit.get().factorTo(wanted.get()).map(factor -> number * factor);
    }
  }

  static ValueCondition of(String text) {
    return new ValueCondition(text, parse(text));
  }

  boolean matches(Fact fact) {
    return test.test(fact);
  }

  boolean isParticular() {
    return !text.equals("*");
  }

  private static Predicate<Fact> parse(String text) {
    Matcher bound = BOUND.matcher(text);
    if (bound.matches()) {
      return amount(bound.group(3), bound(bound.group(1), Double.parseDouble(bound.group(2))));
    }
    Matcher interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      double from = Double.parseDouble(interval.group(1));
      double to = Double.parseDouble(interval.group(2));
      return amount(interval.group(3), number -> number >= from && number <= to);
    }
    return switch (text) {
      case "*" -> fact -> flag(fact).isEmpty();
      case "yes" -> fact -> flag(fact).orElse(false);
      case "no" -> fact -> !flag(fact).orElse(true);
      case "several" ->
          fact -> fact.understood().filter(typed -> typed.items().size() > 1).isPresent();
      default -> pattern(text);
    };
  }

  private static Predicate<Fact> pattern(String text) {
    try {
      Pattern whole =
          Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
      return fact -> flag(fact).isEmpty() && whole.matcher(fact.value()).matches();
    } catch (PatternSyntaxException broken) {
      throw new IllegalArgumentException(
          "the value \"" + text + "\" is no regular expression: " + broken.getDescription(),
          broken);
    }
  }

  private static Optional<Boolean> flag(Fact fact) {
    return switch (fact.value()) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Predicate<Double> bound(String sign, double limit) {
    return switch (sign) {
      case "<=" -> number -> number <= limit;
      case ">=" -> number -> number >= limit;
      case "<" -> number -> number < limit;
      case ">" -> number -> number > limit;
      default -> number -> number == limit;
    };
  }

  private static Predicate<Fact> amount(String unit, Predicate<Double> test) {
    Optional<Unit> wanted = Optional.ofNullable(unit).map(ValueCondition::unit);
    return fact -> amount(fact).flatMap(given -> given.in(wanted)).filter(test).isPresent();
  }

  private static Unit unit(String name) {
    return UNITS
        .find(name)
        .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no known unit"));
  }

  private static Optional<Amount> amount(Fact fact) {
    return fact.understood().flatMap(typed -> amount(typed.value()));
  }

  private static Optional<Amount> amount(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return number(quantity.number()).map(number -> new Amount(number, quantity.unit()));
    }
    if (value instanceof Value.Count count) {
      return number(count.number()).map(number -> new Amount(number, Optional.empty()));
    }
    if (value instanceof Value.Rating rating) {
      return number(rating.score()).map(number -> new Amount(number, Optional.empty()));
    }
    return Optional.empty();
  }

  private static Optional<Double> number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.matches()
        ? Optional.of(Double.parseDouble(text.replace(",", "")))
        : Optional.empty();
  }
}
