package io.suasion.catalog.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads prices in all common notations. Thread-safe. */
final class MoneyReader {

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
  private static final String SIGN =
      "(?:US\\$|AU?\\$|CA?\\$|HK\\$|NZ\\$|S\\$|R\\$|[$£€¥￥₹₩₽₺]|Rs\\.|Fr\\.|人民币|RMB|(?!MAX|MIN|ISO|SPF|RAM)[A-Z]{3})";
  private static final String WORD =
      "(?:元|块钱|块|円|[$£€¥￥₹₩₽₺]|zł|kr|(?i:euros?|dollars?|pounds?)|RMB|人民币|(?!MAX|MIN|GSM|RPM|FPS|DPI|PPI|PSI)[A-Z]{3})";
  private static final String AMOUNT = Numbers.NUMBER + "(?:[.,]-|,--)?";
  private static final String PER =
      "(?:\\s*(?:/|per|a|每)\\s*(?<per>[\\p{L}/ ]{1,24}|\\d+\\s?\\p{L}{1,3}))?";
  private static final Pattern ONE =
      Pattern.compile(
          "(?<how>(?i:from|starting at|starts at|ab|as low as|up to|only|now|低至|仅需|仅|现价|约))?\\s*:?\\s*"
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

  /** A price; {@code bare} is whether a number alone is one. */
  Optional<Value> money(String text, boolean bare) {
    Matcher two = TWO.matcher(text);
    if (two.matches()) {
      return priced(
          two, text, bare, List.of(two.group("amount"), two.group("to")), PriceForm.RANGE);
    }
    Matcher one = ONE.matcher(text);
    return one.matches()
        ? priced(one, text, bare, List.of(one.group("amount")), form(one))
        : Optional.empty();
  }

  private static Optional<Value> priced(
      Matcher price, String text, boolean bare, List<String> amounts, PriceForm form) {
    String sign = price.group("sign") == null ? price.group("word") : price.group("sign");
    if (sign == null && !bare) {
      return Optional.empty();
    }
    return Optional.of(
        new Value.Money(
            text, amounts, Optional.ofNullable(sign).map(MoneyReader::currency), form, per(price)));
  }

  private static Optional<String> per(Matcher price) {
    return Optional.ofNullable(price.group("per")).map(String::strip);
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
      case "up to" -> PriceForm.UP_TO;
      default -> PriceForm.EXACT;
    };
  }
}
