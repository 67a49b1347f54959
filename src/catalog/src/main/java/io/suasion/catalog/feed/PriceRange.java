package io.suasion.catalog.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a range from the lowest price to the highest, each as it was written. */
final class PriceRange {

  private static final Pattern PRICE =
      Pattern.compile(
          "(?<before>[A-Z]{2,3}\\$?\\s?|[$£€¥￥₹]\\s?)?(?<amount>\\d{1,9}(?:[.,]\\d{1,3})*)(?<after>\\s?(?:[A-Z]{3}|[$£€¥元]))?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+(?:\\.\\d{3})*,\\d{1,2}");

  private record Price(String before, String amount, String after, BigDecimal number) {

    boolean hasCurrency() {
      return !before.isEmpty() || !after.isEmpty();
    }

    String currency() {
      return before.strip() + " " + after.strip();
    }
  }

  private PriceRange() {}

  /** Whether each is an amount with a currency. */
  static boolean arePrices(Collection<String> values) {
    return values.stream().allMatch(value -> read(value).filter(Price::hasCurrency).isPresent());
  }

  /** The range of prices; empty if the values are no prices, or have different currencies. */
  static Optional<String> of(Collection<String> values) {
    List<Price> prices = new ArrayList<>();
    values.forEach(value -> read(value).ifPresent(prices::add));
    boolean oneCurrency = prices.stream().map(Price::currency).distinct().count() == 1;
    if (prices.size() < values.size() || !oneCurrency) {
      return Optional.empty();
    }
    prices.sort(Comparator.comparing(Price::number));
    Price low = prices.get(0);
    Price high = prices.get(prices.size() - 1);
    return Optional.of(
        low.number().compareTo(high.number()) == 0
            ? low.before() + low.amount() + low.after()
            : low.before() + low.amount() + "–" + high.amount() + high.after());
  }

  private static Optional<Price> read(String value) {
    Matcher price = PRICE.matcher(value.strip());
    if (!price.matches()) {
      return Optional.empty();
    }
    String amount = price.group("amount");
    String plain =
        DECIMAL_COMMA.matcher(amount).matches()
            ? amount.replace(".", "").replace(',', '.')
            : amount.replace(",", "");
    try {
      return Optional.of(
          new Price(
              given(price.group("before")),
              amount,
              given(price.group("after")),
              new BigDecimal(plain)));
    } catch (NumberFormatException twoPoints) {
      return Optional.empty();
    }
  }

  private static String given(String group) {
    return group == null ? "" : group;
  }
}
