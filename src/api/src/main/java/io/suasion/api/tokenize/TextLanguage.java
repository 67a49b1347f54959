package io.suasion.api.tokenize;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language of a text to read; {@code auto} has it identified. */
public enum TextLanguage {
  @JsonProperty("auto")
  AUTO,
  @JsonProperty("en")
  EN,
  @JsonProperty("zh")
  ZH
}
