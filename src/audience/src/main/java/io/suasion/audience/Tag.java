package io.suasion.audience;

import java.time.Instant;

/**
 * An interest as others see it.
 *
 * @param weight in 0..1, where .5 is the interest of somebody who has just viewed something rare
 *     three times
 * @param lastSeen time of the latest event behind it; null for a tag that does not come from the
 *     reader's own events
 * @param events how many events are behind it
 * @param why how the weight came about; null for a tag that does not come from the reader's own
 *     events
 */
public record Tag(
    TagName name, double weight, Instant lastSeen, long events, TagSource source, Why why) {

  /**
   * How the weight of a tag came about.
   *
   * @param strength in views, decayed to now
   * @param readerShare of the tag in the reader's interest in its attribute, smoothed
   * @param commonShare of the tag among all readers
   */
  public record Why(
      double strength,
      double readerShare,
      double commonShare,
      java.util.Map<EventType, Long> counts) {}
}
