package io.suasion.catalog.value;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads prices in all common notations. Thread-safe. */
final class MoneyReader {

  private static final Pattern NO_CENTS = Pattern.compile("[.,](?:[-–]|--)$");
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Set<String> ISO_4217 =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("£", "GBP"),
          Map.entry("€", "EUR"),
          Map.entry("元", "CNY"),
          Map.entry("块", "CNY"),
          Map.entry("块钱", "CNY"),
          Map.entry("人民币", "CNY"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("pounds", "GBP"),
          Map.entry("us$", "USD"),
          Map.entry("a$", "AUD"),
          Map.entry("au$", "AUD"),
          Map.entry("c$", "CAD"),
          Map.entry("ca$", "CAD"),
          Map.entry("hk$", "HKD"),
          Map.entry("nz$", "NZD"),
          Map.entry("s$", "SGD"),
          Map.entry("r$", "BRL"),
          Map.entry("₹", "INR"),
          Map.entry("rs.", "INR"),
          Map.entry("₩", "KRW"),
          Map.entry("₽", "RUB"),
          Map.entry("₺", "TRY"),
          Map.entry("zł", "PLN"),
          Map.entry("rmb", "CNY"),
          Map.entry("fr.", "CHF"),
          Map.entry("￥", "CNY"),
          Map.entry("円", "JPY"));
  private static final Map<String, String> PERIODS =
      Map.ofEntries(
          Map.entry("晚", "night"),
          Map.entry("月", "month"),
          Map.entry("mo", "month"),
          Map.entry("年", "year"),
          Map.entry("yr", "year"),
          Map.entry("人", "person"),
          Map.entry("位", "person"),
          Map.entry("周", "week"),
          Map.entry("天", "day"),
          Map.entry("日", "day"),
          Map.entry("小时", "hour"),
          Map.entry("hr", "hour"),
          Map.entry("h", "hour"));
  private static final String SIGN =
      "(?:US\\$|AU?\\$|CA?\\$|HK\\$|NZ\\$|S\\$|R\\$|[$£€¥￥₹₩₽₺]|Rs\\.|Fr\\.|人民币|RMB|[A-Z]{3})";
  private static final String WORD =
      "(?:元|块钱|块|円|[$£€¥￥₹₩₽₺]|zł|kr|(?i:euros?|dollars?|pounds?)|RMB|人民币|[A-Z]{3})";
  private static final String AMOUNT = Numbers.NUMBER + "(?:万|亿)?(?:[.,][-–]|,--)?";
  private static final String PER =
      "(?:\\s*(?:/|per|a|每)\\s*(?<per>[\\p{L}/ ]{1,24}|\\d+\\s?\\p{L}{1,3}))?";
  private static final Pattern ONE =
      Pattern.compile(
          "(?<how>(?i:from|starting at|starts at|ab|as low as|up to|max\\.?|only|now|低至|最高|最多|仅需|仅|现价|约))?\\s*:?\\s*"
              + "(?<sign>"
              + SIGN
              + ")?\\s?(?<amount>"
              + AMOUNT
              + ")\\s?(?<word>"
              + WORD
              + ")?"
              + "(?<from>起)?"
              + PER
              + "(?<after>起)?(?:\\s*[（(][^()（）]*[)）])?");
  private static final Pattern TWO =
      Pattern.compile(
          "(?<sign>"
              + SIGN
              + ")?\\s?(?<amount>"
              + AMOUNT
              + ")\\s?(?<first>"
              + WORD
              + ")?"
              + Numbers.TO
              + "(?:"
              + SIGN
              + ")?\\s?(?<to>"
              + AMOUNT
              + ")\\s?(?<word>"
              + WORD
              + ")?"
              + PER);

  /** A price. {@code bare} says whether a number without a currency is a price. */
  Optional<Value> money(String text, boolean bare) {
    Matcher two = TWO.matcher(text);
    if (two.matches()) {
      return priced(
          two,
          text,
          bare,
          List.of(digits(two.group("amount")), digits(two.group("to"))),
          PriceForm.RANGE);
    }
    Matcher one = ONE.matcher(text);
    return one.matches()
        ? priced(one, text, bare, List.of(digits(one.group("amount"))), form(one))
        : Optional.empty();
  }

  /** The amount without the dash that stands for no cents. */
  private static String digits(String amount) {
    return NO_CENTS.matcher(amount).replaceFirst("");
  }

  private static Optional<Value> priced(
      Matcher price, String text, boolean bare, List<String> amounts, PriceForm form) {
    String sign = price.group("sign") == null ? price.group("word") : price.group("sign");
    if (sign == null ? !bare : !isCurrency(sign)) {
      return Optional.empty();
    }
    return Optional.of(
        new Value.Money(
            text, amounts, Optional.ofNullable(sign).map(MoneyReader::currency), form, per(price)));
  }

  private static Optional<String> per(Matcher price) {
    return Optional.ofNullable(price.group("per"))
        .map(String::strip)
        .map(per -> PERIODS.getOrDefault(per.toLowerCase(Locale.ROOT), per));
  }

  private static boolean isCurrency(String sign) {
    return !CODE.matcher(sign).matches() || sign.equals("RMB") || ISO_4217.contains(sign);
  }

  private static String currency(String sign) {
    return CURRENCIES.getOrDefault(sign.toLowerCase(Locale.ROOT), sign);
  }

  private static PriceForm form(Matcher one) {
    if (one.group("from") != null || one.group("after") != null) {
      return PriceForm.FROM;
    }
    String how = one.group("how") == null ? "" : one.group("how").toLowerCase(Locale.ROOT);
    return switch (how) {
      case "from", "starting at", "starts at", "ab", "as low as", "低至" -> PriceForm.FROM;
      case "up to", "max", "max.", "最高", "最多" -> PriceForm.UP_TO;
      default -> PriceForm.EXACT;
    };
  }
}
