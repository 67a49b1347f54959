package io.suasion.api.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the copy sounds. */
public enum Tone {
  @JsonProperty("neutral")
  NEUTRAL,
  @JsonProperty("friendly")
  FRIENDLY,
  @JsonProperty("enthusiastic")
  ENTHUSIASTIC
}
