package io.suasion.language;

/**
 * Converts offsets of one text between UTF-16 units, which Java counts in, and Unicode code points,
 * which the outside world counts in. A lone surrogate counts as one code point. Thread-safe.
 */
public final class CodePoints {

  /** For each unit, the number of second halves of pairs before it; null where there are none. */
  private final int[] secondHalves;

  private final int units;

  public CodePoints(String text) {
    units = text.length();
    int points = text.codePointCount(0, units);
    secondHalves = points == units ? null : countSecondHalves(text);
  }

  /** The code points before a unit; both halves of a pair belong to the same one. */
  public int of(int unit) {
    if (unit < 0 || unit > units) {
      throw new IndexOutOfBoundsException("No unit " + unit + " in a text of " + units + ".");
    }
    return secondHalves == null ? unit : unit - secondHalves[unit];
  }

  private static int[] countSecondHalves(String text) {
    int[] counts = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        count++;
      }
      counts[i] = count;
    }
    counts[text.length()] = count;
    return counts;
  }
}
