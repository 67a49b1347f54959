package io.suasion.api.copy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.suasion.api.decide.DecisionAnswer;
import io.suasion.api.generate.IgnoredFact;
import io.suasion.api.generate.UnderstoodProduct;
import io.suasion.api.generate.Variant;
import io.suasion.api.generate.Warning;
import io.suasion.api.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Copy for one reader.
 *
 * @param product which product of the brief was chosen; left out where the brief has one only
 * @param decision which variant to show; null where the decision could not be recorded
 * @param tagsUsed interests that shaped the plan
 * @param description what was read from the product's description; left out where it has none or
 *     could not be read
 * @param ignored what of the brief is no copy, each with its reason
 * @param warnings what of the brief its shop should look at
 * @param understood the product; only where an explanation was asked for
 * @param degraded one sentence for each part that was not available
 * @param timingsMs step to milliseconds
 */
public record CopyAnswer(
    @JsonInclude(JsonInclude.Include.NON_NULL) ChosenProduct product,
    DecisionAnswer decision,
    List<Variant> variants,
    @JsonProperty("tags_used") List<Tag> tagsUsed,
    @JsonInclude(JsonInclude.Include.NON_NULL) DescriptionReading description,
    List<IgnoredFact> ignored,
    List<Warning> warnings,
    @JsonInclude(JsonInclude.Include.NON_NULL) UnderstoodProduct understood,
    List<String> degraded,
    @JsonProperty("timings_ms") Map<String, Long> timingsMs) {

  /** A list that an answer stored earlier leaves out is empty. */
  public CopyAnswer {
    variants = Objects.requireNonNullElse(variants, List.of());
    tagsUsed = Objects.requireNonNullElse(tagsUsed, List.of());
    ignored = Objects.requireNonNullElse(ignored, List.of());
    warnings = Objects.requireNonNullElse(warnings, List.of());
    degraded = Objects.requireNonNullElse(degraded, List.of());
    timingsMs = Objects.requireNonNullElse(timingsMs, Map.of());
  }
}
