package io.suasion.api.privacy;

import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader decided about one purpose. */
public record Consent(
    @NotNull ConsentStatus status,
    @Schema(description = "when it was decided; now, if it is left out") Instant at,
    @Schema(description = "who or what recorded it", examples = "newsletter form, version 3")
        @NotBlank
        @PlainText
        @Size(max = 200)
        String by) {}
