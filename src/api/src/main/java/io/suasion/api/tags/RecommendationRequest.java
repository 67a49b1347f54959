package io.suasion.api.tags;

import io.suasion.api.brief.Product;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks which of some products fit a reader best. */
public record RecommendationRequest(
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Product> products,
    @Schema(description = "how many, 1 to 20", defaultValue = "1") @Min(1) @Max(20) Integer limit) {

  public RecommendationRequest {
    limit = Objects.requireNonNullElse(limit, 1);
  }
}
