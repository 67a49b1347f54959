package io.suasion.catalog;

/** Why something that a shop wrote is no copy. */
public enum IgnoredReason {
  /** No value in any spelling. */
  EMPTY,
  /** For the shop's own use. */
  INTERNAL,
  /** Both yes and no: with or without, as the buyer likes. */
  OPTION,
  /** What an export or a template writes where nobody wrote anything. */
  PLACEHOLDER,
  /** It holds a token that another system was to fill. */
  TEMPLATE,
  /** Said by another fact. */
  DUPLICATE,
  /** Told together with another fact. */
  JOINED,
  /** It can be read in two ways that say different things. */
  AMBIGUOUS,
  /** More than a fact: too long for a sentence. */
  TOO_LONG,
  /** The law asks for a proof that a brief cannot carry. */
  UNPROVEN,
  /** The time in which it is true is over. */
  OVER,
  /** The time in which it is true has not begun. */
  NOT_BEGUN
}
