package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why something that a shop wrote is no copy. */
public enum IgnoredReason {
  /** The value is empty, however that is spelled. */
  @JsonProperty("empty")
  EMPTY,
  /** The fact is for the shop's own use. */
  @JsonProperty("internal")
  INTERNAL,
  /** The value is both yes and no: with or without, as the buyer likes. */
  @JsonProperty("option")
  OPTION,
  /** The value is what an export writes where nobody wrote anything. */
  @JsonProperty("placeholder")
  PLACEHOLDER,
  /** The value holds a token that another system was to fill. */
  @JsonProperty("template")
  TEMPLATE,
  /** Another fact says the same. */
  @JsonProperty("duplicate")
  DUPLICATE,
  /** The fact is told together with another fact. */
  @JsonProperty("joined")
  JOINED,
  /** The value can be read in two ways that say different things. */
  @JsonProperty("ambiguous")
  AMBIGUOUS,
  /** The value is more than a fact. */
  @JsonProperty("too_long")
  TOO_LONG,
  /** The law asks for a proof that a brief cannot carry. */
  @JsonProperty("unproven")
  UNPROVEN,
  /** The time in which the fact is true is over. */
  @JsonProperty("over")
  OVER,
  /** The time in which the fact is true has not begun. */
  @JsonProperty("not_begun")
  NOT_BEGUN
}
