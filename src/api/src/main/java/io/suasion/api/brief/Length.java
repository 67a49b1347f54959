package io.suasion.api.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of the brief one text may tell. */
public enum Length {
  @JsonProperty("short")
  SHORT,
  @JsonProperty("medium")
  MEDIUM,
  @JsonProperty("long")
  LONG
}
