package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;

/** Something that is remembered of what a reader did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportedEvent(
    EventType type, Instant time, String product, double weight, Map<String, String> facts) {}
