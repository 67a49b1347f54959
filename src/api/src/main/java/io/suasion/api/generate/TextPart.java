package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of a variant. */
public enum TextPart {
  @JsonProperty("headline")
  HEADLINE,
  @JsonProperty("body")
  BODY,
  @JsonProperty("call_to_action")
  CALL_TO_ACTION
}
