package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.suasion.api.tags.Tag;
import java.util.List;
import java.util.Objects;

/**
 * Checked variants, the best first.
 *
 * @param tagsUsed interests that shaped the plan
 * @param ignored what of the brief is no copy, each with its reason
 * @param warnings what of the brief its shop should look at
 * @param understood the product; only where an explanation was asked for
 * @param degraded one sentence for each part that was not available
 */
public record GenerateAnswer(
    List<Variant> variants,
    @JsonProperty("tags_used") List<Tag> tagsUsed,
    List<IgnoredFact> ignored,
    List<Warning> warnings,
    @JsonInclude(JsonInclude.Include.NON_NULL) UnderstoodProduct understood,
    List<String> degraded) {

  /** A list that an older or newer function leaves out is empty. */
  public GenerateAnswer {
    variants = Objects.requireNonNullElse(variants, List.of());
    tagsUsed = Objects.requireNonNullElse(tagsUsed, List.of());
    ignored = Objects.requireNonNullElse(ignored, List.of());
    warnings = Objects.requireNonNullElse(warnings, List.of());
    degraded = Objects.requireNonNullElse(degraded, List.of());
  }
}
