package io.suasion.seq2seq.decoding;

/**
 * The most probable next tokens of each row, the best first.
 *
 * @param ids {@code [rows][continuations]}
 * @param logProbabilities natural logarithms, of the same shape
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, only read.
public record Continuations(int[][] ids, float[][] logProbabilities) {}
