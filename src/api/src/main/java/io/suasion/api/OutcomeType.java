package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What followed a decision. */
public enum OutcomeType {
  @JsonProperty("click")
  CLICK,
  @JsonProperty("conversion")
  CONVERSION,
  @JsonProperty("other")
  OTHER
}
