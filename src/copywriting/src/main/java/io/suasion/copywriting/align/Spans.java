package io.suasion.copywriting.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Resolves overlaps of mentions. */
final class Spans {

  private Spans() {}

  static boolean overlap(Mention mention, List<Mention> taken) {
    return taken.stream()
        .anyMatch(other -> mention.start() < other.end() && other.start() < mention.end());
  }

  /** Keeps the preferred of overlapping mentions; the answer is in the order of the text. */
  static List<Mention> withoutOverlaps(List<Mention> mentions, Comparator<Mention> preferred) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions.stream().sorted(preferred).toList()) {
      if (!overlap(mention, kept)) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(Mention::start));
    return kept;
  }
}
