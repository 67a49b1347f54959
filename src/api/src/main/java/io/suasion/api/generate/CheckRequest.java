package io.suasion.api.generate;

import io.suasion.api.brief.Brief;
import io.suasion.api.constraint.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks whether a text, whoever wrote it, says only what its brief says. */
public record CheckRequest(
    @NotNull @Valid Brief brief,
    @Schema(description = "the text as a whole; or give its parts")
        @PlainText(multiline = true)
        @Size(max = 4000)
        String text,
    @Schema(description = "the text in its parts; or give it as a whole") @Valid
        CheckedParts parts) {}
