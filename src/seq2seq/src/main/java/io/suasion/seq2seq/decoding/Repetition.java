package io.suasion.seq2seq.decoding;

/** Says what would repeat what was written before. */
interface Repetition {

  /** Whether the token would. */
  boolean repeats(int[] before, int token);
}
