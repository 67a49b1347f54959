package io.suasion.catalog.value;

import java.util.regex.Pattern;

/**
 * Hides separators that separate nothing, so that no text is cut there: separators in brackets, and
 * separators that an export escaped with a backslash. Characters of Unicode's private use area
 * stand in for them.
 */
final class HiddenSeparators {

  /** A comma that an export escaped. */
  static final Pattern ESCAPED_COMMA = Pattern.compile("\uE000");

  private static final String SEPARATORS = ",;|/，；、";
  private static final char ESCAPED = '\uE000';
  private static final char BRACKETED = '\uE010';
  private static final int MOST = 16;

  private HiddenSeparators() {}

  /** The text with stand-ins for these separators. */
  static String hide(String text) {
    if (text.indexOf('\\') < 0
        && text.indexOf('(') < 0
        && text.indexOf('（') < 0
        && text.indexOf('[') < 0) {
      return text;
    }
    StringBuilder hidden = new StringBuilder(text.length());
    int closing = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int separator = SEPARATORS.indexOf(i + 1 < text.length() ? text.charAt(i + 1) : ' ');
      if (c == '\\' && separator >= 0) {
        hidden.append((char) (ESCAPED + separator));
        i++;
        continue;
      }
      closing = i > closing && isOpening(c) ? closing(text, i) : closing;
      int own = SEPARATORS.indexOf(c);
      hidden.append(own >= 0 && i < closing ? (char) (BRACKETED + own) : c);
    }
    return hidden.toString();
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（' || c == '[';
  }

  /** The place where the bracket closes; a place before that if it never does. */
  private static int closing(String text, int opening) {
    for (int i = opening + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ')' || c == '）' || c == ']') {
        return i;
      }
      if (isOpening(c) || c == '\n') {
        return opening;
      }
    }
    return opening;
  }

  /** The text with its separators instead of the stand-ins. */
  static String show(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      int at = text.charAt(i) - ESCAPED;
      if (at >= 0 && at < BRACKETED - ESCAPED + MOST && at % MOST < SEPARATORS.length()) {
        shown = shown == null ? new StringBuilder(text) : shown;
        shown.setCharAt(i, SEPARATORS.charAt(at % MOST));
      }
    }
    return shown == null ? text : shown.toString();
  }
}
