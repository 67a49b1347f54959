package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reader gets, told exactly as given. */
public record Offer(
    @Schema(examples = "10 % off") @PlainText @Size(max = 200) String text,
    @Schema(examples = "BOAT10") @PlainText @Size(max = 40) String code,
    @JsonProperty("ends_at") Instant endsAt) {}
