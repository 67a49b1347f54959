package io.suasion.catalog;

/** The treatment of tokens that a sending platform fills: {@code {{ first_name }}}. */
public enum TokenPolicy {
  /** A fact that holds a token is not told, and is reported. */
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
