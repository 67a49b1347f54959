package io.suasion.campaign.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.campaign.journey.CopyJourney.Timeouts;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutsTest {
  private static final Timeouts DEFAULTS =
      new Timeouts(
          Duration.ofMillis(300),
          Duration.ofMillis(300),
          Duration.ofMillis(1200),
          Duration.ofMillis(300));

  @ParameterizedTest
  @CsvSource({"0, 300", "20, 300", "150, 300", "200, 250", "300, 150", "5000, 150"})
  void whatTheChoiceTakesGoesOffTheTimeOfTheDescriptionDownToHalf(long choice, long left) {
    assertThat(DEFAULTS.tokenizeAfter(Duration.ofMillis(choice))).hasMillis(left);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200, 300})
  void theLongestJourneyStaysInTheTwoSecondsOfSendingPlatforms(long choice) {
    Duration reading = DEFAULTS.tokenizeAfter(Duration.ofMillis(choice)).plusMillis(choice);

    assertThat(reading.plus(DEFAULTS.generate()).plus(DEFAULTS.decide()))
        .isLessThan(Duration.ofSeconds(2));
  }
}
