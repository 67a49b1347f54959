package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What put words into the text; a benefit is what a fact does for the reader, not the fact. */
public enum ToldBy {
  @JsonProperty("model")
  MODEL,
  @JsonProperty("realiser")
  REALISER,
  @JsonProperty("phrase")
  PHRASE,
  @JsonProperty("benefit")
  BENEFIT
}
