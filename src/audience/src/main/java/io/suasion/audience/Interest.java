package io.suasion.audience;

import java.time.Instant;

/**
 * What the events of one reader say about one tag.
 *
 * @param strength the sum of the events' weights, decayed to the time of the {@link Interests} it
 *     belongs to; below zero where dislikes prevail
 * @param lastSeen time of the latest event
 * @param events how many there were
 */
public record Interest(double strength, Instant lastSeen, long events) {}
