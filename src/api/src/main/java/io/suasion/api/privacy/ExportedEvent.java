package io.suasion.api.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.suasion.api.tags.EventType;
import java.time.Instant;
import java.util.Map;

/** Something that is remembered of what a reader did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportedEvent(
    EventType type, Instant time, String product, double weight, Map<String, String> facts) {}
