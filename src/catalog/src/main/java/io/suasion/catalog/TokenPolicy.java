package io.suasion.catalog;

/** What to do with tokens that a sending platform was to fill: {@code {{ first_name }}}. */
public enum TokenPolicy {
  /** What holds one is not told, and reported. */
  LEAVE_OUT,
  /** A product or offer that holds one is refused. */
  REFUSE,
  /** They are told letter by letter, for the platform to fill. */
  PASS_THROUGH;

  /** Refuses the text if that is the policy. */
  void refuse(String pointer, String text) {
    if (this == REFUSE) {
      throw new TokenException(pointer, text);
    }
  }
}
