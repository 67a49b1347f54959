package io.suasion.workbench.prepare;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of what became of a part of the data. */
final class Tally {

  private final Map<String, Integer> slots = new TreeMap<>();
  private final Map<Refusal, Integer> refusals = new EnumMap<>(Refusal.class);
  private int references;
  private int kept;
  private int cleaned;
  private int examples;

  void reference() {
    references++;
  }

  void refuse(Refusal refusal) {
    refusals.merge(refusal, 1, Integer::sum);
  }

  int refused(Refusal refusal) {
    return refusals.getOrDefault(refusal, 0);
  }

  void keep(Cleaned row, int made) {
    kept++;
    cleaned += row.changed() ? 1 : 0;
    examples += made;
    row.facts().forEach(fact -> slots.merge(fact.attribute(), 1, Integer::sum));
  }

  int kept() {
    return kept;
  }

  Map<String, Object> counts() {
    Map<String, Object> counts = new TreeMap<>();
    counts.put("references", references);
    counts.put("kept", kept);
    counts.put("cleaned", cleaned);
    counts.put("dropped", references - kept);
    Map<String, Integer> because = new TreeMap<>();
    refusals.forEach(
        (refusal, count) -> because.put(refusal.name().toLowerCase(Locale.ROOT), count));
    counts.put("dropped_because", because);
    counts.put("examples", examples);
    counts.put("slots", slots);
    return counts;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,7d references, %,7d kept (%,d with a cleaned meaning), %,6d dropped, %,7d examples",
        references,
        kept,
        cleaned,
        references - kept,
        examples);
  }
}
