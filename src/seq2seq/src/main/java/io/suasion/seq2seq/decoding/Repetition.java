package io.suasion.seq2seq.decoding;

/** Says what would repeat what was written before. */
interface Repetition {

  boolean repeats(int[] before, int token);
}
