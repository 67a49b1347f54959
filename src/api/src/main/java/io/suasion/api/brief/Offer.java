package io.suasion.api.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reader gets, told exactly as given. */
public record Offer(
    @Schema(examples = "10 % off") @PlainText @Size(max = 200) String text,
    @Schema(examples = "BOAT10") @PlainText @Size(max = 40) String code,
    @Schema(
            description =
                "a day (2030-12-01), a time in the brief's time zone (2030-12-01T09:00), or one with"
                    + " its offset; as in exports / may stand for - and a space for T",
            examples = "2030-12-01T09:00:00+01:00")
        @JsonProperty("starts_at")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @DayOrTime
        @Size(max = 40)
        String startsAt,
    @Schema(
            description =
                "written like starts_at; a day is the last one, and midnight the end of the day"
                    + " before",
            examples = "2030-12-31")
        @JsonProperty("ends_at")
        @DayOrTime
        @Size(max = 40)
        String endsAt) {

  /** Exports write blank times; a blank time counts as none. */
  public Offer {
    startsAt = startsAt == null || startsAt.isBlank() ? null : startsAt;
    endsAt = endsAt == null || endsAt.isBlank() ? null : endsAt;
  }
}
