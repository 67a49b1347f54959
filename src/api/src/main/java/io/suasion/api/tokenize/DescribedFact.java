package io.suasion.api.tokenize;

import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A fact that a description was found to state.
 *
 * @param start first Unicode code point of the words that state it
 * @param end code point after the last one
 */
public record DescribedFact(
    @NotBlank @PlainText @Size(max = 60) String attribute,
    @NotBlank @PlainText @Size(max = 300) String value,
    @Min(0) int start,
    @Min(0) int end) {}
