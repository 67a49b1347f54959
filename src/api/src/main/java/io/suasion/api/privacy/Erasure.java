package io.suasion.api.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;

/**
 * A reader's data being deleted.
 *
 * @param deleted how many items were deleted so far, of {@code profiles} (with its events) and
 *     {@code deliveries}; decisions hold nothing of a reader
 * @param detail what the erasure waits for, if anything
 */
public record Erasure(
    String id,
    ErasureState state,
    @JsonProperty("requested_at") Instant requestedAt,
    Map<String, Integer> deleted,
    @JsonInclude(JsonInclude.Include.NON_NULL) String detail) {}
