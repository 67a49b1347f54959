package io.suasion.language;

import java.util.Locale;

/** How attributes and values are compared: without case, spaces and punctuation. */
public final class Folding {

  private static final String KEPT = "+£$€¥";

  private Folding() {}

  /** The text as it is compared; a text of punctuation alone stays as it is. */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    lower.codePoints().filter(Folding::counts).forEach(folded::appendCodePoint);
    return folded.isEmpty() ? text : folded.toString();
  }

  private static boolean counts(int codePoint) {
    return Character.isLetter(codePoint)
        || isNumber(Character.getType(codePoint))
        || KEPT.indexOf(codePoint) >= 0;
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether two texts are the same but for case, spaces and punctuation. */
  public static boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }
}
