package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Copy that passed every check.
 *
 * @param id the same for the same text
 * @param missing facts of the brief that the text does not tell
 * @param score expected response, in 0..1, comparable within one answer
 */
public record Variant(
    String id,
    String headline,
    String body,
    @JsonProperty("call_to_action") String callToAction,
    Principle principle,
    List<Evidence> facts,
    List<Fact> missing,
    double score) {

  /** A list that an older or newer function leaves out is empty. */
  public Variant {
    facts = Objects.requireNonNullElse(facts, List.of());
    missing = Objects.requireNonNullElse(missing, List.of());
  }
}
