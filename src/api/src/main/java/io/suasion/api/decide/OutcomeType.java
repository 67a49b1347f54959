package io.suasion.api.decide;

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
