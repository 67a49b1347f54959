package io.suasion.copywriting.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Resolves overlaps of mentions. */
final class Spans {

  private static final Comparator<Mention> LONGEST_FIRST =
      Comparator.comparingInt((Mention mention) -> mention.start() - mention.end())
          .thenComparingInt(Mention::start);

  private Spans() {}

  static boolean overlap(Mention mention, List<Mention> taken) {
    return taken.stream()
        .anyMatch(other -> mention.start() < other.end() && other.start() < mention.end());
  }

  /** Keeps the longest of overlapping mentions; the answer is in the order of the text. */
  static List<Mention> longest(List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions.stream().sorted(LONGEST_FIRST).toList()) {
      if (!overlap(mention, kept)) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(Mention::start));
    return kept;
  }
}
