package io.suasion.catalog.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.TokenException;
import io.suasion.catalog.TokenPolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferReaderTest {

  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2030-06-15T12:00:00Z"));

  private final OfferReader reader = new OfferReader(NOON, TokenPolicy.LEAVE_OUT);

  private OfferReader.ReadOffer read(String startsAt, String endsAt, String timeZone) {
    return reader.read(
        new RawOffer("A third off", "THIRD", startsAt, endsAt, timeZone), ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource({
    "2030-07-31T23:59:59-08:00, '', 2030-07-31T23:59:59",
    "2030-08-01T00:00:00Z, '', 2030-07-31T23:59",
    "2030-07-31, '', 2030-07-31T23:59",
    "2030/07/31 18:30, '', 2030-07-31T18:30",
    "2030-07-31T18:00:00Z, America/New_York, 2030-07-31T14:00",
    "2030-07-31T18:00, Europe/Zurich, 2030-07-31T18:00",
    "2030-08-01T07:59:00+08:00, UTC, 2030-07-31T23:59"
  })
  void anOfferEndsInTheClockOfItsShop(String endsAt, String timeZone, String told) {
    assertThat(read("", endsAt, timeZone).offer().endsAt().orElseThrow().toLocalDateTime())
        .hasToString(told);
  }

  @Test
  void anOfferThatIsOverIsNotTold() {
    OfferReader.ReadOffer reading = read("", "2030-06-14", "");

    assertThat(reading.offer()).isEqualTo(UnderstoodOffer.NONE);
    assertThat(reading.ignored())
        .extracting(Ignored::attribute, Ignored::reason)
        .contains(org.assertj.core.groups.Tuple.tuple("offer.code", IgnoredReason.OVER));
  }

  @Test
  void anOfferThatEndsTodayStillHolds() {
    assertThat(read("", "2030-06-15", "").offer().code()).isEqualTo("THIRD");
  }

  @Test
  void anOfferThatHasNotBegunIsNotTold() {
    OfferReader.ReadOffer reading = read("2030-06-16", "", "");

    assertThat(reading.offer()).isEqualTo(UnderstoodOffer.NONE);
    assertThat(reading.ignored()).extracting(Ignored::reason).containsOnly(IgnoredReason.NOT_BEGUN);
  }

  @Test
  void aTimeThatCannotBeReadIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> read("", "next Friday", ""))
        .isInstanceOf(OfferException.class)
        .hasMessageContaining("2030-12-31")
        .extracting(refused -> ((OfferException) refused).pointer())
        .isEqualTo("/offer/ends_at");
    assertThatThrownBy(() -> read("", "2030-07-01", "Mars/Base"))
        .isInstanceOf(OfferException.class)
        .extracting(refused -> ((OfferException) refused).pointer())
        .isEqualTo("/time_zone");
  }

  @Test
  void aCodeThatCannotBeTypedIsToldAndWarnedOf() {
    OfferReader.ReadOffer reading =
        reader.read(new RawOffer("", "“SPRING–5”", "", "", ""), ZoneId.of("UTC"));

    assertThat(reading.offer().code()).isEqualTo("“SPRING–5”");
    assertThat(reading.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.pointer()).isEqualTo("/offer/code"));
  }

  @Test
  void tokensOfAnotherSystemAreLeftOutRefusedOrPassedThrough() {
    RawOffer raw = new RawOffer("For you, {{ first_name }}", "", "", "", "");

    assertThat(reader.read(raw, ZoneOffset.UTC).offer()).isEqualTo(UnderstoodOffer.NONE);
    assertThat(new OfferReader(NOON, TokenPolicy.PASS_THROUGH).read(raw, ZoneOffset.UTC).offer())
        .extracting(UnderstoodOffer::text)
        .isEqualTo("For you, {{ first_name }}");
    assertThatThrownBy(() -> new OfferReader(NOON, TokenPolicy.REFUSE).read(raw, ZoneOffset.UTC))
        .isInstanceOf(TokenException.class);
  }
}
