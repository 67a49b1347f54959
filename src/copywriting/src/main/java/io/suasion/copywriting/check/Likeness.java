package io.suasion.copywriting.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares a text with others. The likeness of two texts is the Jaccard index of their pairs of
 * neighbouring words. Immutable.
 */
public final class Likeness {

  /** The least likeness of near-duplicates. */
  static final double NEAR_DUPLICATE = .85;

  /** A word, or one character of a script that has no spaces. */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|[^\\s\\p{L}\\p{N}]");

  private final Set<List<String>> pairs = new HashSet<>();

  /** Reads a text. A text that is compared several times is best read once. */
  public Likeness(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    for (int i = 0; i <= words.size(); i++) {
      pairs.add(words.subList(Math.max(0, i - 1), Math.min(words.size(), i + 1)));
    }
  }

  /** 1 for the same words in the same order, 0 for no pair in common. */
  public static double of(String one, String other) {
    return new Likeness(one).to(new Likeness(other));
  }

  /** 1 for the same words in the same order, 0 for no pair in common. */
  public double to(Likeness other) {
    long common = pairs.stream().filter(other.pairs::contains).count();
    long all = pairs.size() + other.pairs.size() - common;
    return all == 0 ? 1 : (double) common / all;
  }
}
