package io.suasion.api.tokenize;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language that a text was found or said to be in. */
public enum IdentifiedLanguage {
  @JsonProperty("en")
  EN,
  @JsonProperty("zh")
  ZH,
  @JsonProperty("mixed")
  MIXED
}
