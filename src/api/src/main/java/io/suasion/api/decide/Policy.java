package io.suasion.api.decide;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What chooses a variant. */
public enum Policy {
  @JsonProperty("thompson_sampling")
  THOMPSON_SAMPLING,
  @JsonProperty("fixed_split")
  FIXED_SPLIT
}
