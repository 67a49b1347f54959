package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What put a fact into the text. */
public enum ToldBy {
  @JsonProperty("model")
  MODEL,
  @JsonProperty("realiser")
  REALISER,
  @JsonProperty("phrase")
  PHRASE
}
