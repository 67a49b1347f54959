package io.suasion.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** How attributes and values are compared: without case, spaces and punctuation. */
public final class Folding {

  private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{N}+£$€¥]");

  private Folding() {}

  /** The text as it is compared; a text of punctuation alone stays as it is. */
  public static String fold(String text) {
    String folded = IGNORED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return folded.isEmpty() ? text : folded;
  }

  /** Whether two texts are the same but for case, spaces and punctuation. */
  public static boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }
}
