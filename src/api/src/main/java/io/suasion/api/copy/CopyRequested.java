package io.suasion.api.copy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The event of Standard Webhooks that asks for copy.
 *
 * @param timestamp of the event
 */
public record CopyRequested(
    @Schema(examples = "copy.requested")
        @NotNull
        @Pattern(regexp = "copy\\.requested", message = "must be copy.requested")
        String type,
    @NotNull Instant timestamp,
    @NotNull @Valid CopyRequest data) {}
