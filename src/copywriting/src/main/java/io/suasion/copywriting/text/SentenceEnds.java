package io.suasion.copywriting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ends of sentences of copy: after the marks that end a sentence and the quotes that
 * close it. We and our models write copy, so its marks are reliable. Texts of others need the
 * models of {@code language}.
 */
public final class SentenceEnds {

  private static final String MARKS = ".!?…。！？";
  private static final Pattern END = Pattern.compile("[.!?…]+[\"'’”)]*(?=\\s|$)|[。！？]+[”’」）]*");

  private SentenceEnds() {}

  /** Whether this mark ends a sentence. */
  public static boolean isMark(int character) {
    return MARKS.indexOf(character) >= 0;
  }

  /** Whether the last character of a text is such a mark. */
  public static boolean isEnded(String text) {
    return !text.isEmpty() && isMark(text.charAt(text.length() - 1));
  }

  /** The places right behind each sentence. */
  static List<Integer> all(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher end = END.matcher(text);
    while (end.find()) {
      ends.add(end.end());
    }
    return ends;
  }

  /** How many sentences end before this place. */
  public static int before(String text, int index) {
    Matcher end = END.matcher(text).region(0, index);
    end.useTransparentBounds(true).useAnchoringBounds(false);
    int sentences = 0;
    while (end.find()) {
      sentences++;
    }
    return sentences;
  }
}
