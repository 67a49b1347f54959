package io.suasion.seq2seq;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves on a minute each time it is asked: checkpoints are due every third step. */
final class Ticking implements InstantSource {

  private Instant now = Instant.EPOCH;

  @Override
  public Instant instant() {
    now = now.plus(Duration.ofMinutes(1));
    return now;
  }
}
