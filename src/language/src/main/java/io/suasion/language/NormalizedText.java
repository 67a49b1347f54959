package io.suasion.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Unicode normalisation form C, with letters and digits of full width folded to ordinary
 * ones, that remembers where each piece came from. Punctuation of full width stays: it is how
 * Chinese is written. Immutable.
 */
public final class NormalizedText {

  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final int FULL_WIDTH_OFFSET = 'Ａ' - 'A';

  private final String text;

  /**
   * For each unit of the text, the first unit and the end of its source in the original; null where
   * nothing changed.
   */
  private final int[] starts;

  private final int[] ends;

  private NormalizedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Normalises a text. */
  public static NormalizedText of(String original) {
    if (Normalizer.isNormalized(original, Form.NFC) && fold(original).equals(original)) {
      return new NormalizedText(original, null, null);
    }
    StringBuilder text = new StringBuilder();
    // No character normalises to more than three units in form C (UAX #15).
    int[] starts = new int[3 * original.length()];
    int[] ends = new int[3 * original.length()];
    Matcher cluster = CLUSTER.matcher(original);
    while (cluster.find()) {
      int before = text.length();
      text.append(fold(Normalizer.normalize(cluster.group(), Form.NFC)));
      Arrays.fill(starts, before, text.length(), cluster.start());
      Arrays.fill(ends, before, text.length(), cluster.end());
    }
    return new NormalizedText(text.toString(), starts, ends);
  }

  /** The normalised text. */
  public String text() {
    return text;
  }

  /** The stretch of the original that became this stretch of the normalised text. */
  public Span original(Span span) {
    if (starts == null || span.start() == span.end()) {
      return span;
    }
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      if (isFullWidth(folded.charAt(i))) {
        folded.setCharAt(i, (char) (folded.charAt(i) - FULL_WIDTH_OFFSET));
      }
    }
    return folded.toString();
  }

  private static boolean isFullWidth(char unit) {
    return (unit >= '０' && unit <= '９')
        || (unit >= 'Ａ' && unit <= 'Ｚ')
        || (unit >= 'ａ' && unit <= 'ｚ');
  }
}
