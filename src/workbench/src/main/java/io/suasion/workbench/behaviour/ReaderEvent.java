package io.suasion.workbench.behaviour;

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
record ReaderEvent(
    String profile,
    String id,
    Instant time,
    EventType type,
    double strength,
    Optional<String> product,
    Map<String, String> facts,
    Set<String> segments) {

  /** An order that does not depend on the order in which events came. */
  static final Comparator<ReaderEvent> BY_PROFILE_AND_ID =
      Comparator.comparing(ReaderEvent::profile)
          .thenComparing(ReaderEvent::id)
          .thenComparing(ReaderEvent::time)
          .thenComparing(ReaderEvent::toString);

  static final Comparator<ReaderEvent> BY_TIME =
      Comparator.comparing(ReaderEvent::time)
          .thenComparing(ReaderEvent::profile)
          .thenComparing(ReaderEvent::id);

  ReaderEvent {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    segments = Collections.unmodifiableSet(new TreeSet<>(segments));
  }

  /** Whether it is about the facts themselves and not about a thing: said, not done. */
  boolean isStatement() {
    return product.isEmpty() && (type == EventType.PREFERENCE || type == EventType.DISLIKE);
  }
}
