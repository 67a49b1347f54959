package io.suasion.api.deliveries;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * How far a delivery has come.
 *
 * @param attempts how many were begun
 * @param nextAttempt when it is due again; left out after its end
 */
public record DeliveryAttempted(
    DeliveryState state,
    int attempts,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("next_attempt") Instant nextAttempt) {}
