package io.suasion.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A text to cut up; without a language it is identified. */
public record TokenizeRequest(
    @NotNull @PlainText(multiline = true) @Size(max = 20_000) String text, Language language) {}
