package io.suasion.api.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the copy is made of: facts and what they do for the reader, or the facts alone. */
public enum Style {
  @JsonProperty("persuasive")
  PERSUASIVE,
  @JsonProperty("plain")
  PLAIN
}
