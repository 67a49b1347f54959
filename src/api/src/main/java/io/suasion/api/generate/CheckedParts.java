package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.Size;

/** A text in the parts that a variant has; any may be left out. */
public record CheckedParts(
    @PlainText(multiline = true) @Size(max = 500) String headline,
    @PlainText(multiline = true) @Size(max = 4000) String body,
    @JsonProperty("call_to_action") @PlainText(multiline = true) @Size(max = 500)
        String callToAction) {}
