package io.suasion.api.tags;

import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why a product was chosen for a reader: what the reader did with things of the same attribute and
 * value. It is a fact about the reader that copy may tell.
 *
 * @param type the strongest thing that the reader did
 */
public record Because(
    @NotNull EventType type,
    @NotBlank @PlainText @Size(max = 60) String attribute,
    @NotBlank @PlainText @Size(max = 300) String value) {}
