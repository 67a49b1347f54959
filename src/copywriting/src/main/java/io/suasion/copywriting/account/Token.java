package io.suasion.copywriting.account;

/**
 * A word, a number, a sign, a Chinese character, or a mark that ends a sentence or a detail.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last one
 * @param word as it is compared: in lower case, thousands without separator
 * @param afterPause whether a comma or the like stands before it
 */
record Token(int start, int end, String word, boolean afterPause) {

  /** The place of a fact's value in a pattern. */
  static final String VALUE = "\uE000";

  /** Stands for any mark that ends a sentence or a detail. */
  static final String STOP = ".";

  boolean isStop() {
    return word.equals(STOP);
  }
}
