package io.suasion.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts scored words in order. */
final class Keywords {

  private Keywords() {}

  /**
   * The best keywords, with their scores divided by the highest. Keywords with equal scores keep
   * their order.
   */
  static List<Keyword> best(Collection<Keyword> scored, int most) {
    double highest = scored.stream().mapToDouble(Keyword::score).max().orElse(1);
    return scored.stream()
        .filter(keyword -> keyword.score() > 0)
        .map(keyword -> new Keyword(keyword.text(), keyword.score() / highest))
        .sorted(Comparator.comparingDouble(Keyword::score).reversed())
        .limit(most)
        .toList();
  }
}
