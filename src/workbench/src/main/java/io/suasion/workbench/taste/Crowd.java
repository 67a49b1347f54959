package io.suasion.workbench.taste;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All readers, and what their events told of products.
 *
 * @param events how many there were
 * @param facts of each product by its id, as the latest event that had any told them
 */
record Crowd(int events, List<CrowdReader> readers, Map<String, Map<String, String>> facts) {

  /** What is known of a product, maybe nothing. */
  Map<String, String> facts(String product) {
    return facts.getOrDefault(product, Map.of());
  }

  /** The same of the same events in any order. */
  static Crowd of(List<CrowdEvent> events) {
    List<CrowdEvent> byTime = new ArrayList<>(events);
    byTime.sort(CrowdEvent.BY_TIME);
    Map<String, List<CrowdEvent>> byProfile =
        byTime.stream().collect(groupingBy(CrowdEvent::profile, TreeMap::new, toList()));
    Map<String, Map<String, String>> facts = new HashMap<>();
    for (CrowdEvent event : byTime) {
      if (!event.facts().isEmpty()) {
        event.product().ifPresent(product -> facts.put(product, event.facts()));
      }
    }
    return new Crowd(
        events.size(), byProfile.values().stream().map(CrowdReader::of).toList(), facts);
  }
}
