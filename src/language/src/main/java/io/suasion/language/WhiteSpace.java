package io.suasion.language;

import java.util.ArrayList;
import java.util.List;

/** Characters that separate words: all that Java, OpenNLP or Unicode call white space. */
final class WhiteSpace {

  private static final char NEXT_LINE = '\u0085';

  private WhiteSpace() {}

  static boolean is(char unit) {
    return Character.isWhitespace(unit)
        || Character.getType(unit) == Character.SPACE_SEPARATOR
        || unit == NEXT_LINE;
  }

  /** The text with a space for the only white space that OpenNLP does not know. */
  static String plain(String text) {
    return text.replace(NEXT_LINE, ' ');
  }

  /** The stretches without white space at their ends; those of white space alone are left out. */
  static List<Span> trim(String text, List<Span> spans) {
    List<Span> trimmed = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      int end = span.end();
      while (start < end && is(text.charAt(start))) {
        start++;
      }
      while (start < end && is(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        trimmed.add(new Span(start, end));
      }
    }
    return trimmed;
  }
}
