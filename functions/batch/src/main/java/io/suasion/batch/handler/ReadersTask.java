package io.suasion.batch.handler;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * The input from a Distributed Map of Step Functions. The handler itself reads the campaign and the
 * readers, so that one wrong item spoils no other.
 *
 * @param batchInput the campaign
 * @param items the readers, each an object with its {@code profile} among other columns
 */
public record ReadersTask(
    @JsonProperty("BatchInput") JsonNode batchInput, @JsonProperty("Items") JsonNode items) {}
