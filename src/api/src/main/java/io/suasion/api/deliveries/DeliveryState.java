package io.suasion.api.deliveries;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a delivery has come. */
public enum DeliveryState {
  @JsonProperty("pending")
  PENDING,
  @JsonProperty("delivered")
  DELIVERED,
  @JsonProperty("failed")
  FAILED,
  /** The reader had to be forgotten. */
  @JsonProperty("erased")
  ERASED
}
