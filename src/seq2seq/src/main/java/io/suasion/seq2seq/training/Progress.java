package io.suasion.seq2seq.training;

import java.time.Duration;

/**
 * The progress of a training.
 *
 * @param step counted from 1
 * @param done the share of the training, in 0..1
 * @param loss running mean, smoothed, in nats a token
 * @param tokensPerSecond of source and target together
 * @param trained time of computing so far
 */
public record Progress(
    long step, double done, double loss, double tokensPerSecond, Duration trained) {

  /** An estimate of the time that is left. */
  public Duration left() {
    return Duration.ofMillis((long) (trained.toMillis() * (1 - done) / Math.max(done, 1e-9)));
  }
}
