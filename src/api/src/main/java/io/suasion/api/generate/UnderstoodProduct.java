package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A product as it was understood.
 *
 * @param name as it is told
 * @param shortName for the second mention
 */
public record UnderstoodProduct(
    String name,
    @JsonProperty("short_name") String shortName,
    UnderstoodKind kind,
    List<UnderstoodFact> facts) {

  public UnderstoodProduct {
    facts = Objects.requireNonNullElse(facts, List.of());
  }
}
