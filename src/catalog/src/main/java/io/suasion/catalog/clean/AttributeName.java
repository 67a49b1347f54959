package io.suasion.catalog.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of an attribute, taken apart.
 *
 * @param words in lower case but for abbreviations, with spaces between them
 * @param hint what stands in brackets behind the name, or is its last word: mostly a unit; empty
 *     mostly
 * @param asks whether the name is a question that a yes or no answers: {@code is waterproof}, 是否
 */
public record AttributeName(String words, String hint, boolean asks) {

  private static final Pattern METAFIELD =
      Pattern.compile("\\(?\\b(?:product|variant|custom)?\\.?metafields?\\.[\\w.-]*?(\\w+)\\)?$");
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?i)^(?:attributes?[_:. -]+)?(?:pa_|g:|attribute_pa_|meta:\\s*_?|custom_|custom\\.|additional_attributes?[.:])");
  private static final Pattern BRACKETS =
      Pattern.compile("\\s*[(\\[（【]([^()\\[\\]（）【】]*)[)\\]）】]\\s*$");
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[\\s_]+|(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll}{2})(?=\\p{Lu})"
              + "|(?<=\\p{L})[.:](?=\\p{L})|(?<=\\p{Ll})-(?=\\p{Ll})");
  private static final Pattern LAST_UNIT =
      Pattern.compile(
          ".+ (years|months|weeks|days|hours|hrs|minutes|mins|seconds|mm|cm|kg|kgs|lbs|oz|ml|litres"
              + "|liters|watts|mah|hz|inches)|.+(?<! x) (g|l|h|w|m|v|min|rpm|lm|gb|tb|wh|ml|cl)");
  private static final Pattern LAST_CURRENCY =
      Pattern.compile("(.+) (eur|usd|gbp|chf|cny|rmb|jpy)");
  private static final Pattern QUESTION = Pattern.compile("^(?:是否|是不是|有无|能否|可否)(?=.)");
  private static final Pattern END = Pattern.compile("[\\s:：*？?]+$");

  /**
   * Names in capitals. Five letters or fewer, or Chinese characters beside them (USB充电口), do not
   * count as shouting.
   */
  private static final Pattern SHOUTED = Pattern.compile("^(?=(?:\\P{L}*\\p{L}){5})\\P{IsHan}*$");

  /** Single letters that are names and keep their capital: "W x D x H", "vitamin D". */
  private static final Pattern LETTER_ALONE = Pattern.compile("[\\p{Lu}&&[^AI]]");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Takes a name apart as shops and their systems write it. */
  public static AttributeName of(String raw) {
    String name = pathless(CleanText.line(raw));
    Matcher brackets = BRACKETS.matcher(name);
    String hint = "";
    if (brackets.find() && brackets.start() > 0) {
      hint = brackets.group(1).strip();
      name = name.substring(0, brackets.start());
    }
    name = END.matcher(name).replaceAll("");
    Matcher question = QUESTION.matcher(name);
    boolean asks = question.find();
    String words = words(asks ? name.substring(question.end()) : name);
    if (words.startsWith("is ") || words.startsWith("has ")) {
      asks = true;
    }
    return hint.isEmpty() ? withLastWord(words, asks) : new AttributeName(words, hint, asks);
  }

  /**
   * Takes the last word for the hint. A currency leaves the name ({@code price_eur}); a unit stays
   * in it ({@code warranty_years}).
   */
  private static AttributeName withLastWord(String words, boolean asks) {
    Matcher currency = LAST_CURRENCY.matcher(words);
    if (currency.matches()) {
      String code = currency.group(2).toUpperCase(Locale.ROOT);
      return new AttributeName(currency.group(1), code, asks);
    }
    Matcher unit = LAST_UNIT.matcher(words);
    return new AttributeName(words, unit.matches() ? lastWord(words) : "", asks);
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /**
   * The words without the unit at their end where the value tells it; else with the unit in
   * brackets.
   */
  public String wordsBeside(String value) {
    boolean last = !hint.isEmpty() && words.endsWith(" " + hint);
    if (!last) {
      return words;
    }
    String name = words.substring(0, words.length() - hint.length() - 1);
    return isToldBy(value) ? name : name + " (" + hint + ")";
  }

  /** Whether the value holds the unit that the name gives. */
  public boolean isToldBy(String value) {
    String unit = "(?<!\\p{L})" + Pattern.quote(hint) + "(?!\\p{L})";
    return Pattern.compile(unit, Pattern.CASE_INSENSITIVE).matcher(value).find();
  }

  private static String pathless(String name) {
    Matcher path = METAFIELD.matcher(name);
    if (!path.find()) {
      return PREFIX.matcher(name).replaceFirst("");
    }
    String before = name.substring(0, path.start()).strip();
    return before.isEmpty() ? path.group(1) : before;
  }

  /** The words in lower case, but for abbreviations; a name without letters stays as it is. */
  private static String words(String name) {
    if (!LETTER.matcher(name).find()) {
      return name.strip();
    }
    boolean shouting = name.equals(name.toUpperCase(Locale.ROOT)) && SHOUTED.matcher(name).find();
    List<String> words = new ArrayList<>(Arrays.asList(BOUNDARY.split(name.strip())));
    words.removeIf(String::isBlank);
    return words.stream()
        .map(word -> shouting || !isAbbreviation(word) ? word.toLowerCase(Locale.ROOT) : word)
        .collect(Collectors.joining(" "));
  }

  /** Whether a word keeps its capitals in a sentence: HDMI, the D of "vitamin D". */
  public static boolean isAbbreviation(String word) {
    return LETTER_ALONE.matcher(word).matches()
        || (word.length() > 1 && word.chars().skip(1).anyMatch(Character::isUpperCase));
  }
}
