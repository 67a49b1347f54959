package io.suasion.api.tags;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * How the weight of a tag came about.
 *
 * @param strength what the reader's events say, in views, decayed to now
 * @param readerShare of the tag in the reader's interest in its attribute, smoothed
 * @param commonShare of the tag among all readers; 0 where nothing is known of them
 * @param counts how many events of each type there were
 */
public record TagWhy(
    double strength,
    @JsonProperty("reader_share") double readerShare,
    @JsonProperty("common_share") double commonShare,
    Map<EventType, Long> counts) {}
