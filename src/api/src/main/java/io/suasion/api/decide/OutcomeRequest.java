package io.suasion.api.decide;

import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What followed a decision.
 *
 * @param id chosen by the sender; an outcome with a known id counts once
 */
public record OutcomeRequest(
    @NotBlank @PlainText @Size(max = 200) String id,
    @NotNull OutcomeType type,
    @NotNull @DecimalMin("0") @DecimalMax("1") Double reward) {}
