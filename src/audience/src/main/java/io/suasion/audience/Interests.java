package io.suasion.audience;

import java.time.Instant;
import java.util.Map;

/**
 * All that is remembered of a reader's interests.
 *
 * @param asOf the time to which every strength is decayed: that of the reader's latest event
 */
public record Interests(Instant asOf, Map<TagName, Interest> byName) {
  /** Of a reader never seen. */
  public static final Interests NONE = new Interests(Instant.EPOCH, Map.of());

  public Interests {
    byName = Map.copyOf(byName);
  }
}
