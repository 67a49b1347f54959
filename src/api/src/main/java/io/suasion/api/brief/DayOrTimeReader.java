package io.suasion.api.brief;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a day ({@code 2026-12-20}), a time somewhere ({@code 2026-12-20T18:00}) or a time with its
 * offset ({@code 2026-12-20T18:00:00-08:00}). As shops write them, {@code /} may stand for {@code
 * -} in the day, and a space for {@code T}.
 */
public final class DayOrTimeReader {
  private static final int LENGTH_OF_DAY = 10;
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendValue(ChronoField.YEAR, 4)
          .appendLiteral('-')
          .appendValue(ChronoField.MONTH_OF_YEAR, 2)
          .appendLiteral('-')
          .appendValue(ChronoField.DAY_OF_MONTH, 2)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT)
          .withChronology(IsoChronology.INSTANCE);

  private DayOrTimeReader() {}

  /**
   * Returns as much as the text says: an {@link OffsetDateTime}, a {@link LocalDateTime} or a
   * {@link LocalDate}. Returns empty if the text is none of them.
   */
  public static Optional<TemporalAccessor> read(String text) {
    try {
      return Optional.of(
          FORMAT.parseBest(
              standard(text.strip()), OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private static String standard(String text) {
    if (text.length() < LENGTH_OF_DAY) {
      return text;
    }
    String day = text.substring(0, LENGTH_OF_DAY).replace('/', '-');
    return day + text.substring(LENGTH_OF_DAY).replaceFirst("^ ", "T");
  }
}
