package io.suasion.api.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an erasure has come. */
public enum ErasureState {
  /** Nothing of the reader is remembered or used any more; what is stored is being deleted. */
  @JsonProperty("running")
  RUNNING,
  @JsonProperty("done")
  DONE
}
