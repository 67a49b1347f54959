package io.suasion.catalog.offer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads when an offer starts and ends. */
final class OfferTimes {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern OFFSET = Pattern.compile(".*(?:Z|[+-]\\d\\d:?\\d\\d)$");
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private OfferTimes() {}

  /** The zone of this name; the other zone if the name is empty. */
  static ZoneId zone(String name, ZoneId otherwise) {
    if (name.isBlank()) {
      return otherwise;
    }
    try {
      return ZoneId.of(name.strip());
    } catch (DateTimeException unknown) {
      throw new OfferException(
          "/time_zone", "is no time zone: give one such as Europe/London, or an offset as +01:00");
    }
  }

  /** The moment at which something begins, in the clock of the zone. */
  static Optional<ZonedDateTime> start(String written, ZoneId zone, boolean zoneGiven) {
    return read(written, "/offer/starts_at", zone, zoneGiven, LocalTime.MIN);
  }

  /**
   * The last moment of an offer. A day ends with its last minute. An offer that ends at midnight
   * ends with the last minute of the day before.
   */
  static Optional<ZonedDateTime> end(String written, ZoneId zone, boolean zoneGiven) {
    return read(written, "/offer/ends_at", zone, zoneGiven, LAST_MINUTE)
        .map(end -> end.toLocalTime().equals(LocalTime.MIDNIGHT) ? end.minusMinutes(1) : end);
  }

  private static Optional<ZonedDateTime> read(
      String written, String pointer, ZoneId zone, boolean zoneGiven, LocalTime ofDay) {
    String text = written.strip().toUpperCase(Locale.ROOT).replace('/', '-').replace(' ', 'T');
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (DAY.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text).atTime(ofDay).atZone(zone));
      }
      if (!OFFSET.matcher(text).matches()) {
        return Optional.of(LocalDateTime.parse(text).atZone(zone));
      }
      OffsetDateTime moment = OffsetDateTime.parse(text);
      boolean own = !zoneGiven && !moment.getOffset().equals(ZoneOffset.UTC);
      return Optional.of(own ? moment.toZonedDateTime() : moment.atZoneSameInstant(zone));
    } catch (DateTimeException unreadable) {
      throw new OfferException(
          pointer,
          "must be a day such as 2030-12-31, or a time such as 2030-12-31T18:00:00+01:00, not "
              + written);
    }
  }
}
