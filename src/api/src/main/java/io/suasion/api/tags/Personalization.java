package io.suasion.api.tags;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the reader's interest tags may be used. */
public enum Personalization {
  @JsonProperty("tags")
  TAGS,
  @JsonProperty("none")
  NONE
}
