package io.suasion.catalog.clean;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Replaces the characters of a text with those that its writer meant to show. No visible character
 * is lost.
 */
final class Characters {

  private static final Pattern LINE_ENDS =
      Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
  private static final Pattern SPACES = Pattern.compile("[\\t\\p{Zs}]+");
  private static final Pattern SPACES_AT_ENDS = Pattern.compile("(?m)^ | $");
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int FULL_WIDTH = 0xFEE0;

  /** Letters that draw nothing: fillers of Hangul, the grapheme joiner, the object's stand-in. */
  private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFFFC";

  private Characters() {}

  /** The text with line feeds as its only control characters. */
  static String clean(String text) {
    String lines = LINE_ENDS.matcher(text).replaceAll("\n");
    StringBuilder seen = new StringBuilder(lines.length());
    int previous = 0;
    for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
      int codePoint = lines.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      boolean joins =
          codePoint == ZERO_WIDTH_JOINER
              && isPicture(previous)
              && next < lines.length()
              && isPicture(lines.codePointAt(next));
      if (joins || isSeen(codePoint)) {
        seen.appendCodePoint(narrow(codePoint));
        previous = codePoint;
      }
    }
    String spaced = SPACES.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll(" ");
    return SPACES_AT_ENDS.matcher(spaced).replaceAll("").strip();
  }

  private static boolean isSeen(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> BLANKS.indexOf(codePoint) < 0;
    };
  }

  /** Whether the character is a picture or changes one: its skin, its colour. */
  private static boolean isPicture(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.NON_SPACING_MARK -> true;
      default -> false;
    };
  }

  /** The ordinary form of full-width digits, letters and signs of numbers. */
  private static int narrow(int codePoint) {
    boolean letterOrDigit =
        (codePoint >= '０' && codePoint <= '９')
            || (codePoint >= 'Ａ' && codePoint <= 'Ｚ')
            || (codePoint >= 'ａ' && codePoint <= 'ｚ');
    return letterOrDigit || "＋－．％／＝＂＇＆＃＠＊".indexOf(codePoint) >= 0
        ? codePoint - FULL_WIDTH
        : codePoint;
  }
}
