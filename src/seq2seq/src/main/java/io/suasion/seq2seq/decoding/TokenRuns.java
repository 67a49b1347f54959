package io.suasion.seq2seq.decoding;

/** Forbids a second occurrence of any run of four tokens. */
final class TokenRuns implements Repetition {

  private static final int RUN = 4;

  @Override
  public boolean repeats(int[] before, int token) {
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
