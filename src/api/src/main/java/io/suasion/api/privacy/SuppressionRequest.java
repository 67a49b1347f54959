package io.suasion.api.privacy;

import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names readers of whom nothing may be remembered. */
public record SuppressionRequest(
    @Schema(description = "ids, or sha256: and their SHA-256 in hexadecimal digits")
        @NotEmpty
        @Size(max = 500)
        List<@NotBlank @PlainText @Size(max = 200) String> profiles) {}
