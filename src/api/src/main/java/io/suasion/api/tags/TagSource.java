package io.suasion.api.tags;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What says that a reader has an interest, the surest first. */
public enum TagSource {
  /** The reader said so. */
  @JsonProperty("stated")
  STATED,
  /** The reader's events say so. */
  @JsonProperty("observed")
  OBSERVED,
  /** Products like those that the reader acted on say so. */
  @JsonProperty("inferred")
  INFERRED,
  /** Readers of the same segment say so. */
  @JsonProperty("segment")
  SEGMENT,
  /** All readers say so. */
  @JsonProperty("global")
  GLOBAL
}
