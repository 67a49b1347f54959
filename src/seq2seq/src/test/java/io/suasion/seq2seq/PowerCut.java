package io.suasion.seq2seq;

import io.suasion.seq2seq.training.Progress;
import io.suasion.seq2seq.training.TrainingListener;

/** Ends a training after a step. */
record PowerCut(long step, TrainingListener next) implements TrainingListener {

  @Override
  public void stepped(Progress progress) {
    next.stepped(progress);
    if (progress.step() == step) {
      throw new IllegalStateException("power cut");
    }
  }

  @Override
  public void evaluated(int epoch, double loss) {
    next.evaluated(epoch, loss);
  }
}
