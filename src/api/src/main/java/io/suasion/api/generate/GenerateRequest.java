package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.suasion.api.brief.Brief;
import io.suasion.api.tags.Because;
import io.suasion.api.tags.Tag;
import io.suasion.api.tokenize.DescribedFact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for variants for a reader with the given interests. */
public record GenerateRequest(
    @NotNull @Valid Brief brief,
    @Size(max = 100) List<@Valid Tag> tags,
    @Schema(
            description =
                "facts that the description was found to state; those of the product come first")
        @Size(max = 40)
        List<@NotNull @Valid DescribedFact> described,
    @Schema(description = "what the reader did that copy may name as the reason for this product")
        @Valid
        Because because,
    @Schema(description = "how many, 1 to 8", defaultValue = "3") @Min(1) @Max(8) Integer variants,
    @Schema(
            description = "of everything random; the same request and seed give the same copy",
            defaultValue = "0")
        Long seed,
    @Schema(
            description = "whether the answer says how the product was understood",
            defaultValue = "false")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean explain) {

  public GenerateRequest {
    tags = tags == null ? List.of() : tags;
    described = described == null ? List.of() : described;
    variants = Objects.requireNonNullElse(variants, 3);
    seed = Objects.requireNonNullElse(seed, 0L);
  }
}
