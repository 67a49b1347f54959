package io.suasion.seq2seq.training;

/** Is told how a training goes. */
public interface TrainingListener {

  void stepped(Progress progress);

  /**
   * An epoch, or the training, has ended.
   *
   * @param epoch counted from 1
   * @param loss of the development set, in nats a token
   */
  void evaluated(int epoch, double loss);
}
