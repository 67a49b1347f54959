package io.suasion.api.privacy;

import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a reader to be forgotten. */
public record ErasureRequest(
    @Schema(description = "the reader's id, or sha256: and its SHA-256 in hexadecimal digits")
        @NotBlank
        @PlainText
        @Size(max = 200)
        String profile) {}
