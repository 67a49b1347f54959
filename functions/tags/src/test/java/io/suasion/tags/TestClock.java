package io.suasion.tags;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until a test moves it. Far ahead, so that no event of a test expires. */
@Singleton
public class TestClock implements InstantSource {
  public static final Instant NOON = Instant.parse("2040-03-01T12:00:00Z");

  private volatile Instant now = NOON;

  @Override
  public Instant instant() {
    return now;
  }

  public void reset() {
    now = NOON;
  }

  public void advance(Duration duration) {
    now = now.plus(duration);
  }
}
