package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Checked variants, the best first.
 *
 * @param tagsUsed interests that shaped the plan
 * @param degraded one sentence for each part that was not available
 */
public record GenerateAnswer(
    List<Variant> variants, @JsonProperty("tags_used") List<Tag> tagsUsed, List<String> degraded) {}
