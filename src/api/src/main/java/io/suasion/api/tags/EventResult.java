package io.suasion.api.tags;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of one event.
 *
 * @param status what became of it
 * @param detail why it was refused or ignored or what of it was left out, else null
 */
public record EventResult(int index, String id, Status status, String detail) {

  /** What became of an event. */
  public enum Status {
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("duplicate")
    DUPLICATE,
    @JsonProperty("refused")
    REFUSED,
    /**
     * Nothing is wrong with the event, but it does not count: its reader said so, or it says
     * nothing.
     */
    @JsonProperty("ignored")
    IGNORED
  }
}
