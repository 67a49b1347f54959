package io.suasion.batch.handler;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a Distributed Map of Step Functions hands over. Both are read by us, so that one item that
 * is wrong spoils no other.
 *
 * @param batchInput the campaign
 * @param items the readers, each an object with its {@code profile} among other columns
 */
public record ReadersTask(
    @JsonProperty("BatchInput") JsonNode batchInput, @JsonProperty("Items") JsonNode items) {}
