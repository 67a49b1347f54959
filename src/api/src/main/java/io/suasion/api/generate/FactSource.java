package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a fact was found, if not among the facts of the product, its name or its offer. */
public enum FactSource {
  @JsonProperty("description")
  DESCRIPTION
}
