package io.suasion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text by its outer form, before any model looks at it. */
final class Pieces {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h\\x0B]*\\R\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private Pieces() {}

  /** The stretches between blank lines. */
  static List<Span> paragraphs(String text) {
    return between(BLANK_LINE, text);
  }

  static List<Span> lines(String text) {
    return between(LINE_END, text);
  }

  /** The whole text, cut where a run without white space is longer than allowed. */
  static List<Span> runs(String text, int longest) {
    List<Span> pieces = new ArrayList<>();
    int start = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = WhiteSpace.is(text.charAt(i)) ? 0 : run + 1;
      if (run > longest && !Character.isLowSurrogate(text.charAt(i))) {
        pieces.add(new Span(start, i));
        start = i;
        run = 1;
      }
    }
    pieces.add(new Span(start, text.length()));
    return pieces;
  }

  private static List<Span> between(Pattern border, String text) {
    List<Span> pieces = new ArrayList<>();
    int start = 0;
    Matcher matcher = border.matcher(text);
    while (matcher.find()) {
      pieces.add(new Span(start, matcher.start()));
      start = matcher.end();
    }
    pieces.add(new Span(start, text.length()));
    return pieces;
  }
}
