package io.suasion.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;

/**
 * Something a reader did.
 *
 * @param id chosen by the sender; an event with a known id counts once
 * @param time when it happened
 * @param facts of the thing acted on: category, brand, any attribute
 */
public record Event(
    @NotBlank @PlainText @Size(max = 200) String id,
    @NotBlank @PlainText @Size(max = 200) String profile,
    @NotNull EventType type,
    @NotNull Instant time,
    @NotEmpty @Size(max = 40)
        Map<
                @NotBlank @PlainText @Size(max = 60) String,
                @NotBlank @PlainText @Size(max = 300) String>
            facts) {}
