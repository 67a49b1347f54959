package io.suasion.workbench.behaviour;

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
record AllReaders(
    int events, List<ReaderBehaviour> readers, Map<String, Map<String, String>> facts) {

  Map<String, String> facts(String product) {
    return facts.getOrDefault(product, Map.of());
  }

  /** Groups the events by reader; their order does not matter. */
  static AllReaders of(List<ReaderEvent> events) {
    List<ReaderEvent> byTime = new ArrayList<>(events);
    byTime.sort(ReaderEvent.BY_TIME);
    Map<String, List<ReaderEvent>> byProfile =
        byTime.stream().collect(groupingBy(ReaderEvent::profile, TreeMap::new, toList()));
    Map<String, Map<String, String>> facts = new HashMap<>();
    for (ReaderEvent event : byTime) {
      if (!event.facts().isEmpty()) {
        event.product().ifPresent(product -> facts.put(product, event.facts()));
      }
    }
    return new AllReaders(
        events.size(), byProfile.values().stream().map(ReaderBehaviour::of).toList(), facts);
  }
}
