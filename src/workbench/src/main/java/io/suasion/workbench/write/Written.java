package io.suasion.workbench.write;

import io.suasion.workbench.io.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The texts of all meanings.
 *
 * @param all in the order of the input
 * @param wanted how many texts each meaning should have
 */
record Written(Map<String, List<String>> all, int wanted) {

  /**
   * What goes into the file: a meaning of which variants are wanted needs two that differ.
   *
   * @throws UserError if nothing is left
   */
  Map<String, List<String>> kept() {
    Map<String, List<String>> kept = new LinkedHashMap<>(all);
    kept.values().removeIf(texts -> texts.size() < Math.min(2, wanted));
    if (kept.isEmpty()) {
      throw new UserError(
          "No meaning has two texts that differ, write one of each without --variants, the first"
              + " is: "
              + all.keySet().iterator().next());
    }
    return kept;
  }

  /**
   * What to say about it, in one line.
   *
   * @param others meanings that neither describe nor recommend
   */
  String summary(int others) {
    Map<String, List<String>> kept = kept();
    int texts = kept.values().stream().mapToInt(List::size).sum();
    long fewer = kept.values().stream().filter(some -> some.size() < wanted).count();
    List<String> parts = new ArrayList<>();
    parts.add(texts + " texts" + (wanted == 1 ? "" : " of " + kept.size() + " meanings"));
    if (fewer > 0) {
      parts.add(fewer + " of these have fewer than " + wanted);
    }
    if (kept.size() < all.size()) {
      parts.add(
          String.format(
              Locale.ROOT,
              "left out %d meanings of which no two texts differ",
              all.size() - kept.size()));
    }
    if (others > 0) {
      parts.add(
          String.format(
              Locale.ROOT, "left out %d meanings that neither describe nor recommend", others));
    }
    return String.join("; ", parts);
  }
}
