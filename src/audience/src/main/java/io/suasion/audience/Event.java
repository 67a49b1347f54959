package io.suasion.audience;

import java.time.Instant;
import java.util.Map;

/**
 * Something a reader did.
 *
 * @param id names the event among those of its reader
 * @param time when it happened, not when it arrived
 * @param facts of the thing acted on, attribute to value: category, brand, anything
 */
public record Event(String id, EventType type, Instant time, Map<String, String> facts) {
  public Event {
    facts = Map.copyOf(facts);
  }
}
