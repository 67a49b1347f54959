package io.suasion.api.decide;

import io.suasion.api.constraint.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks which variant to show. */
public record DecisionRequest(
    @NotBlank @PlainText @Size(max = 100) String experiment,
    @PlainText @Size(max = 200) String profile,
    @NotEmpty @Size(max = 8) List<@NotNull @Valid Candidate> variants,
    @Schema(defaultValue = "thompson_sampling") Policy policy,
    Long seed) {

  public DecisionRequest {
    policy = Objects.requireNonNullElse(policy, Policy.THOMPSON_SAMPLING);
  }
}
