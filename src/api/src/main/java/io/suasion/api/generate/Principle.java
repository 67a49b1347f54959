package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The lever of persuasion that a phrase pulls (Cialdini 2021), or plain benefit. */
public enum Principle {
  @JsonProperty("benefit")
  BENEFIT,
  @JsonProperty("social_proof")
  SOCIAL_PROOF,
  @JsonProperty("scarcity")
  SCARCITY,
  @JsonProperty("authority")
  AUTHORITY,
  @JsonProperty("reciprocity")
  RECIPROCITY,
  @JsonProperty("consistency")
  CONSISTENCY,
  @JsonProperty("liking")
  LIKING
}
