package io.suasion.seq2seq.network;

/**
 * Examples that are learnt together, each filled up with padding.
 *
 * @param source {@code [examples][length]}
 * @param target what the decoder reads: a start and the text
 * @param expected what it is to say: the text and an end
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, only fed.
public record Batch(int[][] source, int[][] target, int[][] expected) {

  /** The number of tokens that are fed, padding included. */
  public int tokens() {
    return source.length * (source[0].length + target[0].length);
  }
}
