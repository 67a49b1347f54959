package io.suasion.api.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayOrTimeReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-20", "2026/12/20", " 2026-12-20 "})
  void aDayIsADay(String text) {
    assertThat(DayOrTimeReader.read(text)).contains(LocalDate.of(2026, 12, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-20T18:00",
        "2026-12-20T18:00:00",
        "2026-12-20 18:00",
        "2026/12/20 18:00:00",
        "2026/12/20T18:00:00.000"
      })
  void aTimeWithoutOffsetIsLocal(String text) {
    assertThat(DayOrTimeReader.read(text)).contains(LocalDateTime.of(2026, 12, 20, 18, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-20T18:00:00-08:00",
        "2026-12-20T18:00-08:00",
        "2026-12-20 18:00:00-08:00",
        "2026/12/20 18:00-08:00",
        "2026-12-20t18:00:00.0-08:00"
      })
  void aTimeWithItsOffsetKeepsIt(String text) {
    assertThat(DayOrTimeReader.read(text))
        .contains(OffsetDateTime.parse("2026-12-20T18:00:00-08:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-20T18:00:00Z", "2026-12-20 18:00z", "2026-12-20T18:00:00.000Z"})
  void zIsAnOffset(String text) {
    assertThat(DayOrTimeReader.read(text)).contains(OffsetDateTime.parse("2026-12-20T18:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "20.12.2026",
        "12/20/2026",
        "26-12-20",
        "2026-02-30",
        "2026-13-01",
        "2026-12-20T25:00",
        "2026-12-20T18",
        "2026-12-20T18:00+99:00",
        "2026-12-20Z",
        "2026-12-20  18:00",
        "+12026-12-20",
        "2026-12-20T18:00:00Z and then some"
      })
  void anythingElseIsNone(String text) {
    assertThat(DayOrTimeReader.read(text)).isEmpty();
  }
}
