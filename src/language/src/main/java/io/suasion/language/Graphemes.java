package io.suasion.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps together what readers see as one character (UAX #29, extended grapheme clusters). */
final class Graphemes {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Graphemes() {}

  /** Joins neighbours where the border between them lies inside a character. */
  static List<Span> mend(String text, List<Span> spans) {
    if (text.chars().allMatch(Graphemes::standsAlone)) {
      return spans;
    }
    BitSet borders = borders(text);
    List<Span> mended = new ArrayList<>();
    for (Span span : spans) {
      Span last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
      if (last != null && last.end() == span.start() && !borders.get(span.start())) {
        mended.set(mended.size() - 1, new Span(last.start(), span.end()));
      } else {
        mended.add(span);
      }
    }
    return mended;
  }

  private static BitSet borders(String text) {
    BitSet borders = new BitSet(text.length() + 1);
    Matcher cluster = CLUSTER.matcher(text);
    while (cluster.find()) {
      borders.set(cluster.start());
    }
    borders.set(text.length());
    return borders;
  }

  /**
   * Whether the character never joins its neighbour: Latin letters, common punctuation and Han
   * characters.
   */
  private static boolean standsAlone(int unit) {
    return unit < 0x300
        || (unit >= 0x2010 && unit < 0x2028)
        || (unit >= 0x3000 && unit < 0x302A)
        || (unit >= 0x4E00 && unit < 0xA000)
        || (unit >= 0xFF00 && unit < 0xFF5F);
  }
}
