package io.suasion.api.copy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.suasion.api.brief.Brief;
import io.suasion.api.constraint.PlainText;
import io.suasion.api.tags.Personalization;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for copy for one reader. */
public record CopyRequest(
    @Schema(description = "the reader's id, or null for nobody in particular")
        @PlainText
        @Size(max = 200)
        String profile,
    @Schema(defaultValue = "tags") Personalization personalization,
    @NotNull @Valid Brief brief,
    @Schema(description = "how many, 1 to 8", defaultValue = "3") @Min(1) @Max(8) Integer variants,
    @Schema(
            description =
                "of everything random; the same request and seed give the same copy and choice."
                    + " Without one the copy is still the same and the choice is left to chance")
        Long seed,
    @Schema(
            description = "whether the answer says how the product was understood",
            defaultValue = "false")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean explain) {

  public CopyRequest {
    personalization = Objects.requireNonNullElse(personalization, Personalization.TAGS);
    variants = Objects.requireNonNullElse(variants, 3);
  }
}
