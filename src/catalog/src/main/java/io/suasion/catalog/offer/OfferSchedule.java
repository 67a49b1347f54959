package io.suasion.catalog.offer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The time in which an offer holds. */
public record OfferSchedule(Optional<ZonedDateTime> startsAt, Optional<ZonedDateTime> endsAt) {

  /**
   * Reads it from an offer.
   *
   * @param otherwise the zone of an offer that gives none
   * @throws OfferException if a time or the zone cannot be read
   */
  public static OfferSchedule of(RawOffer raw, ZoneId otherwise) {
    ZoneId zone = OfferTimes.zone(raw.timeZone(), otherwise);
    boolean given = !raw.timeZone().isBlank();
    return new OfferSchedule(
        OfferTimes.start(raw.startsAt(), zone, given), OfferTimes.end(raw.endsAt(), zone, given));
  }

  /** Whether the last minute of the offer has passed. */
  public boolean isOver(Instant now) {
    return endsAt.filter(end -> !now.isBefore(end.plusMinutes(1).toInstant())).isPresent();
  }

  /** Whether the offer has not begun. */
  public boolean isAhead(Instant now) {
    return startsAt.filter(start -> now.isBefore(start.toInstant())).isPresent();
  }
}
