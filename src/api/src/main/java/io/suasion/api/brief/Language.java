package io.suasion.api.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language in which the copy is written. */
public enum Language {
  @JsonProperty("en")
  EN,
  @JsonProperty("zh")
  ZH
}
