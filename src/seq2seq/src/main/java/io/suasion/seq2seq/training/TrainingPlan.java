package io.suasion.seq2seq.training;

import java.time.Duration;

/**
 * How long and how fast to learn. The learning rate rises to its peak over the warm-up and then
 * falls to almost nothing at the end, which is given by epochs or by time. By epochs, a training
 * that was paused and resumed takes the same steps as one that was not.
 *
 * @param epochs passes over the data, or 0 when time is given
 * @param time of computing, pauses left out, or zero when epochs are given
 * @param batchSize examples a step
 * @param peakRate the highest learning rate
 * @param warmUp steps until the peak
 * @param dropout the share of activations set to zero, in 0..1; the fewer the texts, the more
 * @param seed of first weights, order and dropout
 */
public record TrainingPlan(
    int epochs,
    Duration time,
    int batchSize,
    double peakRate,
    int warmUp,
    double dropout,
    long seed) {

  private static final double LOWEST_SHARE = 0.01;

  public TrainingPlan {
    if ((epochs > 0) == time.compareTo(Duration.ZERO) > 0) {
      throw new IllegalArgumentException("Give either epochs or a time, and above zero.");
    }
  }

  /** The share of the training that is done, in 0..1. */
  double done(long step, long stepsAnEpoch, Duration trained) {
    double share =
        epochs > 0
            ? (double) step / (epochs * stepsAnEpoch)
            : (double) trained.toMillis() / time.toMillis();
    return Math.min(1, share);
  }

  float rate(long step, double done) {
    double warm = Math.min(1, (step + 1.0) / warmUp);
    return (float) (peakRate * warm * Math.max(LOWEST_SHARE, 1 - done));
  }
}
