package io.suasion.seq2seq.decoding;

/** A source that a model has read and now continues, token by token. Not thread-safe. */
public interface DecodingSession extends AutoCloseable {

  /**
   * Takes the last token of each row and gives what may follow.
   *
   * @param tokens one for each row
   * @param parents for each row, the row of the step before that it continues; ignored at first
   */
  Continuations step(int[] tokens, int[] parents);

  @Override
  void close();
}
