package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why something that a shop wrote is no copy. */
public enum IgnoredReason {
  /** No value in any spelling. */
  @JsonProperty("empty")
  EMPTY,
  /** For the shop's own use. */
  @JsonProperty("internal")
  INTERNAL,
  /** Both yes and no: with or without, as the buyer likes. */
  @JsonProperty("option")
  OPTION,
  /** What an export writes where nobody wrote anything. */
  @JsonProperty("placeholder")
  PLACEHOLDER,
  /** It holds a token that another system was to fill. */
  @JsonProperty("template")
  TEMPLATE,
  /** Said by another fact. */
  @JsonProperty("duplicate")
  DUPLICATE,
  /** Told together with another fact. */
  @JsonProperty("joined")
  JOINED,
  /** It can be read in two ways that say different things. */
  @JsonProperty("ambiguous")
  AMBIGUOUS,
  /** More than a fact. */
  @JsonProperty("too_long")
  TOO_LONG,
  /** The law asks for a proof that a brief cannot carry. */
  @JsonProperty("unproven")
  UNPROVEN,
  /** The time in which it is true is over. */
  @JsonProperty("over")
  OVER,
  /** The time in which it is true has not begun. */
  @JsonProperty("not_begun")
  NOT_BEGUN
}
