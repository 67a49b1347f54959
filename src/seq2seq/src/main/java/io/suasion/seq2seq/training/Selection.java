package io.suasion.seq2seq.training;

/**
 * The choice of the weights at the end of a training: the mean of snapshots, or the weights with
 * the lowest development loss where a patience is given and they are better than the mean.
 *
 * @param snapshots spread evenly over the last fifth of the training, its end among them; 1 for the
 *     last weights alone
 * @param patience the training ends after so many evaluations without a lower development loss, 0
 *     for never
 */
public record Selection(int snapshots, int patience) {

  private static final double LAST_PART = 0.2;

  public Selection {
    if (snapshots < 1 || patience < 0) {
      throw new IllegalArgumentException(
          "Give at least one snapshot and a patience of at least zero.");
    }
  }

  /** Whether to take the next snapshot after a share of the training, in 0..1. */
  boolean isDue(int taken, double done) {
    return taken < snapshots && done >= 1 - LAST_PART * (snapshots - 1 - taken) / snapshots;
  }

  boolean isOver(Best best) {
    return patience > 0 && best.since() >= patience;
  }
}
