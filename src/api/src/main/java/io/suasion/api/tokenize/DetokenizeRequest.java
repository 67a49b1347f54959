package io.suasion.api.tokenize;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Subwords to put together. */
public record DetokenizeRequest(
    @Schema(description = "the bundle whose subwords they are", examples = "catalog-en")
        @NotBlank
        @Size(max = 100)
        String bundle,
    @Schema(description = "as the subwords of a text were answered") @NotNull @Size(max = 100_000)
        List<@NotNull Integer> ids) {}
