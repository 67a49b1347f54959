package io.suasion.api.tags;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.suasion.api.constraint.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * An interest of a reader.
 *
 * @param weight in 0..1
 * @param lastSeen of the latest event behind it, or null
 * @param events how many events are behind it
 * @param source what says that the reader has the interest; null if the sender does not say
 * @param why how the weight came about, where that was asked for
 */
public record Tag(
    @NotBlank @PlainText @Size(max = 60) String attribute,
    @NotBlank @PlainText @Size(max = 300) String value,
    @NotNull @DecimalMin("0") @DecimalMax("1") Double weight,
    @JsonProperty("last_seen") Instant lastSeen,
    long events,
    @JsonInclude(JsonInclude.Include.NON_NULL) TagSource source,
    @JsonInclude(JsonInclude.Include.NON_NULL) TagWhy why) {}
