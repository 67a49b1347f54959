package io.suasion.audience;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a price lies in the series 1, 2, 5, 10, 20, 50: a reader looks for a range of prices, and
 * no two products cost the same. Steps are a factor of about two, so no currency is needed.
 */
public final class PriceBand {
  private static final Pattern PRICE = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");
  private static final List<BigDecimal> SERIES =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

  private static final String ATTRIBUTE = "price";
  private static final String BAND_ATTRIBUTE = "price_band";

  private PriceBand() {}

  /** The facts, and where {@code price} is a number also its {@code price_band}. */
  public static Map<String, String> addedTo(Map<String, String> facts) {
    Map<String, String> all = new HashMap<>(facts);
    Optional.ofNullable(facts.get(ATTRIBUTE))
        .flatMap(PriceBand::of)
        .ifPresent(band -> all.putIfAbsent(BAND_ATTRIBUTE, band));
    return all;
  }

  /** A band such as {@code 20-50}, without its upper end; empty if it is no price. */
  static Optional<String> of(String price) {
    if (!PRICE.matcher(price).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(price);
    return value.signum() == 0 ? Optional.of("0") : Optional.of(band(value));
  }

  private static String band(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    BigDecimal mantissa = value.scaleByPowerOfTen(-exponent);
    int step = 0;
    while (mantissa.compareTo(SERIES.get(step + 1)) >= 0) {
      step++;
    }
    return end(SERIES.get(step), exponent) + "-" + end(SERIES.get(step + 1), exponent);
  }

  private static String end(BigDecimal step, int exponent) {
    return step.scaleByPowerOfTen(exponent).stripTrailingZeros().toPlainString();
  }
}
