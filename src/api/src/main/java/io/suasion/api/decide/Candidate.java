package io.suasion.api.decide;

import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A variant to choose from. */
public record Candidate(
    @NotBlank @PlainText @Size(max = 100) String id,
    @NotNull @DecimalMin("0") @DecimalMax("1") Double score) {}
