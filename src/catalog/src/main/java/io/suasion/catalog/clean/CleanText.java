package io.suasion.catalog.clean;

import java.util.regex.Pattern;

/**
 * Turns an export into the text that a shop shows: without markup, entities, invisible characters,
 * padding and escapes. Clean text stays as it is.
 */
public final class CleanText {

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\\"'/,;|&])");
  private static final Pattern ESCAPED_END = Pattern.compile("\\\\r\\\\n|\\\\n|\\\\r|\\\\t");
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n+\\s*");

  private CleanText() {}

  /** The text on one line: a name, the text of an offer. */
  public static String line(String raw) {
    if (PlainText.is(raw)) {
      return raw;
    }
    String text = raw;
    String before;
    do {
      before = text;
      text = LINE_ENDS.matcher(unescaped(lines(text))).replaceAll(" ").strip();
    } while (!text.equals(before));
    return text;
  }

  /** The text on as many lines as it has, none of them empty; escaped separators stay so. */
  public static String lines(String raw) {
    if (PlainText.is(raw)) {
      return raw;
    }
    String text = raw;
    String before;
    do {
      before = text;
      text = Characters.clean(Markup.strip(ESCAPED_END.matcher(text).replaceAll("\n")));
      text = LINE_ENDS.matcher(text).replaceAll("\n");
    } while (!text.equals(before));
    return text;
  }

  /** The text without the backslashes that escape separators. */
  public static String unescaped(String text) {
    return text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll("$1");
  }
}
