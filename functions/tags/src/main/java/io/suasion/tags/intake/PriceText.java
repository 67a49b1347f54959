package io.suasion.tags.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prices as senders write them. */
final class PriceText {
  private static final String CURRENCY = "(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{3}|元)?";
  private static final Pattern PRICE =
      Pattern.compile(
          CURRENCY
              + "\\h?(?:(?<point>[0-9]{1,12}(?:\\.[0-9]{1,6})?)|(?<comma>[0-9]{1,12},[0-9]{1,2})"
              + "|(?<commas>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?)"
              + "|(?<points>[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]{1,2}))\\h?"
              + CURRENCY);

  private PriceText() {}

  /**
   * The number alone, {@code 49} of {@code 49.00} and {@code $49}, {@code 1299.5} of {@code
   * 1,299.50}; empty where it is not one price, such as a range.
   */
  static Optional<String> number(String price) {
    Matcher matcher = PRICE.matcher(price);
    return matcher.matches()
        ? Optional.of(PlainNumber.text(new BigDecimal(digits(matcher))))
        : Optional.empty();
  }

  private static String digits(Matcher price) {
    if (price.group("point") != null) {
      return price.group("point");
    }
    if (price.group("commas") != null) {
      return price.group("commas").replace(",", "");
    }
    String comma = price.group("comma");
    return (comma != null ? comma : price.group("points").replace(".", "")).replace(',', '.');
  }
}
