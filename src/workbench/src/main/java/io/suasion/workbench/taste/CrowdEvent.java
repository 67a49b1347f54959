package io.suasion.workbench.taste;

import io.suasion.audience.EventType;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something that one of many readers did.
 *
 * @param strength in views, below zero where it speaks against the thing acted on
 * @param segments that the reader is in
 */
record CrowdEvent(
    String profile,
    String id,
    Instant time,
    EventType type,
    double strength,
    Optional<String> product,
    Map<String, String> facts,
    Set<String> segments) {

  /** The same for the same events, whatever the order in which they came. */
  static final Comparator<CrowdEvent> BY_PROFILE_AND_ID =
      Comparator.comparing(CrowdEvent::profile)
          .thenComparing(CrowdEvent::id)
          .thenComparing(CrowdEvent::time)
          .thenComparing(CrowdEvent::toString);

  static final Comparator<CrowdEvent> BY_TIME =
      Comparator.comparing(CrowdEvent::time)
          .thenComparing(CrowdEvent::profile)
          .thenComparing(CrowdEvent::id);

  CrowdEvent {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    segments = Collections.unmodifiableSet(new TreeSet<>(segments));
  }

  /** Whether it is about the facts themselves and not about a thing: said, not done. */
  boolean isStatement() {
    return product.isEmpty() && (type == EventType.PREFERENCE || type == EventType.DISLIKE);
  }
}
