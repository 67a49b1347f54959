package io.suasion.audience;

import java.time.Instant;

/**
 * An interest as others see it.
 *
 * @param weight in 0..1, where .5 is the interest of somebody who has just viewed such a thing
 *     three times
 * @param lastSeen time of the latest event behind it
 * @param events how many events are behind it
 */
public record Tag(TagName name, double weight, Instant lastSeen, long events) {}
