package io.suasion.seq2seq.training;

import java.time.Duration;

/**
 * How far a training is.
 *
 * @param epoch counted from 0
 * @param batch the next one of the epoch
 * @param step the next one of the training
 * @param trained time of computing, pauses left out
 * @param loss running mean, not a number before the first step
 */
record TrainingPosition(int epoch, int batch, long step, Duration trained, double loss) {

  static final TrainingPosition START = new TrainingPosition(0, 0, 0, Duration.ZERO, Double.NaN);

  private static final double MEMORY_OF_LOSS = 0.97;

  TrainingPosition afterStep(float fresh, long millis) {
    return new TrainingPosition(
        epoch, batch + 1, step + 1, trained.plusMillis(millis), running(loss, fresh));
  }

  TrainingPosition atNextEpoch() {
    return new TrainingPosition(epoch + 1, 0, step, trained, loss);
  }

  static double running(double mean, double fresh) {
    return Double.isNaN(mean) ? fresh : MEMORY_OF_LOSS * mean + (1 - MEMORY_OF_LOSS) * fresh;
  }
}
