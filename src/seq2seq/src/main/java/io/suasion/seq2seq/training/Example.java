package io.suasion.seq2seq.training;

/** A source and its target as subword ids, without start and end. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, only fed.
public record Example(int[] source, int[] target) {}
