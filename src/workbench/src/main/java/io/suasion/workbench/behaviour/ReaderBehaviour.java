package io.suasion.workbench.behaviour;

import io.suasion.audience.TagName;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one reader did, all in all.
 *
 * @param tags with strengths above zero, in views
 * @param products with strengths above zero, the oldest first by the latest event with each
 */
record ReaderBehaviour(Map<TagName, Double> tags, List<String> products, Set<String> segments) {

  /** A longer value is a text and no interest. */
  private static final int LONGEST_VALUE = 100;

  /** Sums up the events, which are in the order of time. */
  static ReaderBehaviour of(List<ReaderEvent> events) {
    Map<TagName, Double> tags = new TreeMap<>();
    Map<String, Double> products = new TreeMap<>();
    Set<String> segments = new HashSet<>();
    for (ReaderEvent event : events) {
      segments.addAll(event.segments());
      event.product().ifPresent(product -> products.merge(product, event.strength(), Double::sum));
      if (!event.isStatement()) {
        tags(event).forEach(tag -> tags.merge(tag, event.strength(), Double::sum));
      }
    }
    tags.values().removeIf(strength -> strength <= 0);
    products.values().removeIf(strength -> strength <= 0);
    return new ReaderBehaviour(tags, oldestFirst(events, products.keySet()), segments);
  }

  private static List<TagName> tags(ReaderEvent event) {
    return event.facts().entrySet().stream()
        .filter(fact -> fact.getValue().length() <= LONGEST_VALUE)
        .map(fact -> new TagName(fact.getKey(), fact.getValue()))
        .toList();
  }

  private static List<String> oldestFirst(List<ReaderEvent> events, Set<String> products) {
    Set<String> byLatest = new LinkedHashSet<>();
    for (ReaderEvent event : events) {
      event.product().ifPresent(byLatest::remove);
      event.product().filter(products::contains).ifPresent(byLatest::add);
    }
    return List.copyOf(byLatest);
  }
}
