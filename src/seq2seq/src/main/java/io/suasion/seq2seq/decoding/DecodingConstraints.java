package io.suasion.seq2seq.decoding;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Says which tokens may follow: only those that this source permits, symbols at most once, and
 * never the same run twice.
 */
final class DecodingConstraints {

  private final BitSet permitted;
  private final BitSet once;
  private final Repetition runs;
  private final int end;

  /**
   * @param permitted the ids that may be written
   * @param once those of them that may be written only once
   * @param runs says what would repeat the text
   */
  DecodingConstraints(BitSet permitted, BitSet once, Repetition runs, int end) {
    this.permitted = permitted;
    this.once = once;
    this.runs = runs;
    this.end = end;
  }

  boolean isEnd(int token) {
    return token == end;
  }

  boolean allows(Hypothesis hypothesis, int token) {
    int[] before = hypothesis.tokens();
    if (isEnd(token)) {
      return before.length > 0;
    }
    if (!permitted.get(token)) {
      return false;
    }
    return once.get(token) ? !contains(before, token) : !runs.repeats(before, token);
  }

  private static boolean contains(int[] tokens, int token) {
    return Arrays.stream(tokens).anyMatch(other -> other == token);
  }
}
