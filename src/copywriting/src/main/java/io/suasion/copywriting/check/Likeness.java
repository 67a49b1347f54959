package io.suasion.copywriting.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How alike two texts are: the Jaccard index of their pairs of neighbouring words. */
public final class Likeness {

  /** A word, or one character of a script that has no spaces. */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|[^\\s\\p{L}\\p{N}]");

  private Likeness() {}

  /** 1 for the same words in the same order, 0 for no pair in common. */
  public static double of(String one, String other) {
    Set<List<String>> pairs = pairs(one);
    Set<List<String>> others = pairs(other);
    Set<List<String>> common = new HashSet<>(pairs);
    common.retainAll(others);
    int all = pairs.size() + others.size() - common.size();
    return all == 0 ? 1 : (double) common.size() / all;
  }

  private static Set<List<String>> pairs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Set<List<String>> pairs = new HashSet<>();
    for (int i = 0; i <= words.size(); i++) {
      pairs.add(words.subList(Math.max(0, i - 1), Math.min(words.size(), i + 1)));
    }
    return pairs;
  }
}
