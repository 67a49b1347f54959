package io.suasion.catalog.value;

import io.suasion.catalog.clean.Cell;
import io.suasion.catalog.clean.CleanText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts lists into items, whatever separates them. */
final class ItemSplitter {

  /** The values that an attribute is known to hold. */
  enum Expected {
    /** Nothing is known about the attribute. */
    ANYTHING,
    /** Things that are all true: commas, slashes and an "and" separate them. */
    LIST,
    /**
     * Alternatives. Commas separate them, and mostly a slash: a single pattern may be black/white.
     */
    CHOICE
  }

  private static final Pattern STRONG = Pattern.compile("[\\n|｜;；•●▪、]|\\s·\\s|\\s/\\s");
  private static final Pattern COMMA = Pattern.compile("(?<!\\d),|,(?!\\d)|，");
  private static final Pattern LAST_AND =
      Pattern.compile("\\s+(?:and|or|&)\\s+|(?<=\\p{IsHan})(?:和|或|及)(?=\\p{IsHan})");
  private static final Pattern FIRST_AND = Pattern.compile("^(?:and|or)\\s+");
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’%\\d-]{1,30}");
  private static final Pattern SIZE = Pattern.compile("(?i)\\d{0,2}X{0,4}[SML]|\\d{2,3}|均码");
  private static final Pattern SHORT_NUMBERS =
      Pattern.compile("\\d{1,2}(?:\\.5)?(?:,\\d{1,2}(?:\\.5)?){2,}+");
  private static final Pattern SHARE = Pattern.compile("\\d+(?:[.,]\\d+)?\\s?%");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** A figure in an item. It adds to the item before: {@code steel, 4130 chromoly}. */
  private static final Pattern DETAIL = Pattern.compile("\\d(?![\\d.,]*\\s?%)");

  private static final Pattern BULLET = Pattern.compile("^(?:[-–—*•●▪·]\\s+|[•●▪])");

  /** Backslashes at the end of an item. They would escape what follows it. */
  private static final Pattern LOOSE_ESCAPE = Pattern.compile("[\\\\\\s]+$");

  private static final Pattern SENTENCE = Pattern.compile("[.!?](?:\\s+\\p{Lu}|$)|[。！？]");
  private static final int LONGEST_ITEM = 80;
  private static final int SHORT = 30;
  private static final int SHORT_LIST = 6;

  private ItemSplitter() {}

  /** The items of a list, or the one value that it is. */
  static List<String> split(Cell cell, Expected expected) {
    if (!cell.items().isEmpty()) {
      return cell.items();
    }
    String text = HiddenSeparators.hide(trimmed(cell.text()));
    List<String> items = pieces(STRONG, text);
    if (items.size() == 1) {
      items = weak(text, expected);
    }
    items.replaceAll(ItemSplitter::shown);
    items.removeIf(String::isEmpty);
    if (items.isEmpty()) {
      return List.of(shown(text));
    }
    return items.stream().allMatch(ItemSplitter::isItem) ? items : List.of(shown(text));
  }

  /** The text without leading and trailing separators and bullets. */
  static String trimmed(String text) {
    String trimmed = Cell.trimmed(text);
    return trimmed.indexOf('\n') < 0 ? withoutBullet(trimmed) : trimmed;
  }

  private static String withoutBullet(String text) {
    boolean letter = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    return letter ? text : BULLET.matcher(text).replaceFirst("");
  }

  private static List<String> weak(String text, Expected expected) {
    boolean known = expected != Expected.ANYTHING;
    if (known && SHORT_NUMBERS.matcher(text).matches()) {
      return new ArrayList<>(Arrays.asList(text.split(",")));
    }
    List<String> commas = withShares(pieces(COMMA, text));
    if (commas.size() > 1) {
      return isEnumeration(commas, known) ? enumeration(commas) : one(text);
    }
    List<String> slashes = pieces(SLASH, text);
    if (slashes.size() > 1 && slashSeparates(slashes, expected)) {
      return slashes;
    }
    List<String> pair = expected == Expected.LIST ? pieces(LAST_AND, text) : List.of();
    return pair.size() == 2 && areWords(pair) ? pair : escaped(text, known);
  }

  /** Whether a slash separates these items. In a pattern of two colours it does not. */
  private static boolean slashSeparates(List<String> items, Expected expected) {
    boolean chinese = items.stream().allMatch(item -> HAN.matcher(item).find());
    boolean pattern = items.size() == 2 && expected == Expected.CHOICE;
    boolean likely = chinese || (expected != Expected.ANYTHING && !pattern);
    return likely && (areWords(items) || areSizes(items));
  }

  /**
   * The items of a list whose commas are all escaped. Between single words such a comma separates
   * all the same.
   */
  private static List<String> escaped(String text, boolean known) {
    List<String> items = pieces(HiddenSeparators.ESCAPED_COMMA, text);
    boolean words = items.size() > 1 && items.stream().allMatch(item -> !item.contains(" "));
    return known && words ? items : one(text);
  }

  private static boolean isEnumeration(List<String> commas, boolean known) {
    if (known && commas.size() == 2) {
      return commas.stream().noneMatch(item -> DETAIL.matcher(item).find());
    }
    return known || (commas.size() > 2 && areShort(commas));
  }

  /**
   * The items of a list with commas. In a long list, an "and" in the last item does not separate:
   * "dishes and cutlery" is one thing.
   */
  private static List<String> enumeration(List<String> commas) {
    int last = commas.size() - 1;
    List<String> items = new ArrayList<>(commas.subList(0, last));
    String end = FIRST_AND.matcher(commas.get(last)).replaceFirst("");
    items.addAll(last < SHORT_LIST ? pieces(LAST_AND, end) : List.of(end));
    return items;
  }

  /** Joins a share to the item before it: {@code cotton, 95 %}. */
  private static List<String> withShares(List<String> pieces) {
    List<String> joined = new ArrayList<>();
    for (String piece : pieces) {
      if (!joined.isEmpty() && SHARE.matcher(piece).matches()) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1) + ", " + piece);
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean areShort(List<String> items) {
    return items.stream().allMatch(item -> item.length() <= SHORT && item.split(" ").length <= 3);
  }

  private static boolean areWords(List<String> items) {
    return items.stream().allMatch(item -> WORDS.matcher(item).matches());
  }

  private static boolean areSizes(List<String> items) {
    return items.size() > 2 && items.stream().allMatch(item -> SIZE.matcher(item).matches());
  }

  private static boolean isItem(String item) {
    return item.length() <= LONGEST_ITEM && !SENTENCE.matcher(item).find();
  }

  private static List<String> pieces(Pattern separator, String text) {
    List<String> pieces = new ArrayList<>();
    for (String piece : separator.split(text, -1)) {
      String item = withoutBullet(Cell.trimmed(piece)).strip();
      if (item.codePoints().anyMatch(ItemSplitter::says)) {
        pieces.add(item);
      }
    }
    return pieces.isEmpty() ? one(text) : pieces;
  }

  /** Whether the character can be an item. A punctuation mark alone cannot. */
  private static boolean says(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_SYMBOL
        || Character.getType(codePoint) == Character.OTHER_NUMBER
        || codePoint == '+';
  }

  private static List<String> one(String text) {
    return new ArrayList<>(List.of(text));
  }

  private static String shown(String text) {
    String shown = LOOSE_ESCAPE.matcher(HiddenSeparators.show(text)).replaceFirst("");
    return Cell.trimmed(CleanText.line(shown));
  }
}
