package io.suasion.catalog;

/** Why something that a shop wrote is no copy. */
public enum IgnoredReason {
  /** The value says nothing, in whatever spelling. */
  EMPTY,
  /** The attribute is for the shop's own use. */
  INTERNAL,
  /** The value is both yes and no: with or without, as the buyer likes. */
  OPTION,
  /** The value is what an export or a template writes where nobody wrote anything. */
  PLACEHOLDER,
  /** The fact holds a token that another system was to fill. */
  TEMPLATE,
  /** Another fact says this already. */
  DUPLICATE,
  /** The fact is told together with another one. */
  JOINED,
  /** The value can be read in two ways that say different things. */
  AMBIGUOUS,
  /** The value is too long for a sentence. */
  TOO_LONG,
  /** The law asks for a proof that a brief cannot carry. */
  UNPROVEN,
  /** The time in which it is true is over. */
  OVER,
  /** The time in which it is true has not begun. */
  NOT_BEGUN
}
