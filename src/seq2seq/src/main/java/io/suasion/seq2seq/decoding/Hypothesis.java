package io.suasion.seq2seq.decoding;

import java.util.Arrays;

/**
 * The beginning of a text, as far as it is written.
 *
 * @param tokens without start and end
 * @param logProbability the sum over tokens, the end included once it is reached
 * @param scored how many tokens that sum counts
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Hypothesis(int[] tokens, double logProbability, int scored) {

  static final Hypothesis EMPTY = new Hypothesis(new int[0], 0, 0);

  Hypothesis followedBy(int token, double probability) {
    int[] longer = Arrays.copyOf(tokens, tokens.length + 1);
    longer[tokens.length] = token;
    return new Hypothesis(longer, logProbability + probability, scored + 1);
  }

  Hypothesis ended(double probability) {
    return new Hypothesis(tokens, logProbability + probability, scored + 1);
  }

  /** The mean log probability of a token, so that long texts are no worse than short ones. */
  double score() {
    return logProbability / Math.max(1, scored);
  }
}
