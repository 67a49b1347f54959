package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reader gets, told exactly as given. */
public record Offer(
    @Schema(examples = "10 % off") @PlainText @Size(max = 200) String text,
    @Schema(examples = "BOAT10") @PlainText @Size(max = 40) String code,
    @Schema(
            description = "a day, a time of day in the brief's time zone, or one with its offset",
            examples = "2030-12-01T09:00:00+01:00")
        @JsonProperty("starts_at")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @PlainText
        @Size(max = 40)
        String startsAt,
    @Schema(
            description =
                "a day, which is the last one, a time of day in the brief's time zone, or one with"
                    + " its offset; midnight is the end of the day before",
            examples = "2030-12-31")
        @JsonProperty("ends_at")
        @PlainText
        @Size(max = 40)
        String endsAt) {}
