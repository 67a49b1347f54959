package io.suasion.api.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reader decided. */
public enum ConsentStatus {
  @JsonProperty("granted")
  GRANTED,
  @JsonProperty("denied")
  DENIED,
  @JsonProperty("revoked")
  REVOKED
}
