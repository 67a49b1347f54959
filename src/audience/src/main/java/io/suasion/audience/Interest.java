package io.suasion.audience;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the events of one reader say about one tag or one product.
 *
 * @param strength the sum of the events' strengths, decayed to the time of the {@link Interests} it
 *     belongs to; below zero where what speaks against it prevails
 * @param lastSeen time of the latest event
 * @param counts how many events of each type there were
 * @param statement the latest that the reader said outright, if anything
 */
public record Interest(
    double strength, Instant lastSeen, Map<EventType, Long> counts, Optional<Statement> statement) {

  /** The strength in views that makes half an interest. */
  static final double HALF_AN_INTEREST = 3;

  public Interest {
    counts = Map.copyOf(counts);
  }

  /** What one event says, decayed by the factor. */
  static Interest of(Event event, double decay) {
    return new Interest(
        event.statement().isPresent() ? 0 : event.strength() * decay,
        event.time(),
        Map.of(event.type(), 1L),
        event.statement());
  }

  /**
   * How much a strength of so many views weighs, from 0 to 1. Serving tags and fitting a behaviour
   * model both use it.
   */
  public static double weight(double views) {
    return views / (views + HALF_AN_INTEREST);
  }

  /** How many events there were. */
  public long events() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  Interest scaled(double factor) {
    return new Interest(strength * factor, lastSeen, counts, statement);
  }

  Interest and(Interest other) {
    Map<EventType, Long> sums = new EnumMap<>(EventType.class);
    sums.putAll(counts);
    other.counts.forEach((type, count) -> sums.merge(type, count, Long::sum));
    return new Interest(
        strength + other.strength,
        lastSeen.isAfter(other.lastSeen) ? lastSeen : other.lastSeen,
        sums,
        Stream.of(statement, other.statement).flatMap(Optional::stream).max(Statement::compareTo));
  }
}
