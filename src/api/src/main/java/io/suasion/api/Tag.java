package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 */
public record Tag(
    @NotBlank @PlainText @Size(max = 60) String attribute,
    @NotBlank @PlainText @Size(max = 300) String value,
    @NotNull @DecimalMin("0") @DecimalMax("1") Double weight,
    @JsonProperty("last_seen") Instant lastSeen,
    long events) {}
