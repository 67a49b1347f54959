package io.suasion.api.tags;

import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * Something a reader did.
 *
 * @param id chosen by the sender; an event with a known id counts once
 * @param time when it happened
 * @param product the id of the thing acted on, or null
 * @param rating the share of the stars that a rating gave, in 0..1; null where it is not a rating
 * @param weight how many times over it counts, above 0, at most 100; null is once
 * @param facts of the thing acted on: category, brand, any attribute; may be left out where a
 *     product is named
 */
public record Event(
    @NotBlank @PlainText @Size(max = 200) String id,
    @NotBlank @PlainText @Size(max = 200) String profile,
    @NotNull EventType type,
    @NotNull Instant time,
    @PlainText @Size(max = 200) String product,
    @DecimalMin("0") @DecimalMax("1") Double rating,
    @Positive @DecimalMax("100") Double weight,
    @Size(max = 40)
        Map<
                @NotBlank @PlainText @Size(max = 60) String,
                @NotBlank @PlainText @Size(max = 300) String>
            facts) {

  public Event {
    facts = Objects.requireNonNullElse(facts, Map.of());
  }
}
