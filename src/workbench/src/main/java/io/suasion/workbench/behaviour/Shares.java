package io.suasion.workbench.behaviour;

import io.suasion.audience.TagName;
import io.suasion.audience.behaviour.TagShares;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How common tags are in what all readers did. */
final class Shares {

  private Shares() {}

  /**
   * The shares by attribute; values that fewer than five readers care for count in the total only.
   */
  static Map<String, TagShares> of(List<ReaderBehaviour> readers) {
    Map<TagName, Double> strengths = new TreeMap<>();
    Map<TagName, Integer> counts = new HashMap<>();
    Map<String, Double> totals = new HashMap<>();
    for (ReaderBehaviour reader : readers) {
      reader
          .tags()
          .forEach(
              (tag, strength) -> {
                strengths.merge(tag, strength, Double::sum);
                counts.merge(tag, 1, Integer::sum);
                totals.merge(tag.attribute(), strength, Double::sum);
              });
    }
    Map<String, Map<String, Double>> byAttribute = new TreeMap<>();
    strengths.forEach(
        (tag, strength) -> {
          if (counts.get(tag) >= Histories.FEWEST_READERS) {
            byAttribute
                .computeIfAbsent(tag.attribute(), attribute -> new TreeMap<>())
                .put(tag.value(), strength);
          }
        });
    Map<String, TagShares> shares = new TreeMap<>();
    byAttribute.forEach(
        (attribute, values) -> shares.put(attribute, new TagShares(totals.get(attribute), values)));
    return shares;
  }
}
