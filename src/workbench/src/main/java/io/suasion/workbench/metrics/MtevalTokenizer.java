package io.suasion.workbench.metrics;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as the NIST's script mteval-v13a cuts them, in lower case: punctuation is a word of its
 * own; a period or a comma only where no digit is on that side; apostrophes and hyphens stay.
 */
final class MtevalTokenizer {

  /** ASCII but letters, digits, apostrophe, hyphen, period and comma. */
  private static final Pattern PUNCTUATION = Pattern.compile("[!-&(-+/:-@\\[-`{-~]");

  private static final Pattern POINT_AFTER_OTHER = Pattern.compile("([^0-9])([.,])");
  private static final Pattern POINT_BEFORE_OTHER = Pattern.compile("([.,])([^0-9])");
  private static final Pattern DASH_AFTER_DIGIT = Pattern.compile("([0-9])-");

  private MtevalTokenizer() {}

  static List<String> tokenize(String text) {
    String spaced = " " + unescape(text.replace('\n', ' ')) + " ";
    spaced = PUNCTUATION.matcher(spaced).replaceAll(" $0 ");
    spaced = POINT_AFTER_OTHER.matcher(spaced).replaceAll("$1 $2 ");
    spaced = POINT_BEFORE_OTHER.matcher(spaced).replaceAll(" $1 $2");
    spaced = DASH_AFTER_DIGIT.matcher(spaced).replaceAll("$1 - ");
    String words = spaced.toLowerCase(Locale.ROOT).strip();
    return words.isEmpty() ? List.of() : List.of(words.split("[\\s\\u00a0]+"));
  }

  private static String unescape(String text) {
    return text.replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
  }
}
