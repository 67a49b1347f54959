package io.suasion.seq2seq.decoding;

/** A model that reads sources. Thread-safe. */
public interface SequenceModel {

  /** Reads the ids of a source. */
  DecodingSession read(int[] source);

  /** The most tokens of a source. */
  int sourceLimit();

  /** The most tokens of a target, its end included. */
  int targetLimit();
}
