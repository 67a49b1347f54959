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
 * @param facts of each product by its id, as the latest event that had any told them
 */
record Crowd(List<CrowdReader> readers, Map<String, Map<String, String>> facts) {

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
    return new Crowd(byProfile.values().stream().map(CrowdReader::of).toList(), facts);
  }
}
