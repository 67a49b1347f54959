package io.suasion.seq2seq.decoding;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What may follow: only tokens that this source permits, symbols at most once, and never the same
 * run of four tokens twice.
 */
final class Permission {

  private static final int RUN = 4;

  private final BitSet permitted;
  private final BitSet once;
  private final int end;

  /**
   * @param permitted the ids that may be written
   * @param once those of them that may be written only once
   */
  Permission(BitSet permitted, BitSet once, int end) {
    this.permitted = permitted;
    this.once = once;
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
    return once.get(token) ? !contains(before, token) : !repeatsRun(before, token);
  }

  private static boolean contains(int[] tokens, int token) {
    return Arrays.stream(tokens).anyMatch(other -> other == token);
  }

  private static boolean repeatsRun(int[] before, int token) {
    int last = before.length;
    for (int end = RUN - 1; end < last; end++) {
      if (before[end] == token && sameBefore(before, end, last)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameBefore(int[] tokens, int one, int other) {
    for (int back = 1; back < RUN; back++) {
      if (tokens[one - back] != tokens[other - back]) {
        return false;
      }
    }
    return true;
  }
}
