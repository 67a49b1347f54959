package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of one event.
 *
 * @param status {@code accepted}, {@code duplicate} or {@code refused}
 * @param detail why it was refused, else null
 */
public record EventResult(int index, String id, Status status, String detail) {

  /** What became of it. */
  public enum Status {
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("duplicate")
    DUPLICATE,
    @JsonProperty("refused")
    REFUSED
  }
}
