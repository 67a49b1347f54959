package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.suasion.api.tags.EventType;

/**
 * Where a variant tells a fact of the product, or of the reader, and which words are ours.
 *
 * @param attribute null where the words are ours and claim nothing: an opening, a call to action
 * @param value null where the attribute is
 * @param start first Unicode code point in the part
 * @param end code point after the last one
 * @param from null unless only the product's description says so
 * @param event null unless it is a fact about the reader, none about the product: what the reader
 *     did with things of this attribute and value
 */
public record Evidence(
    @JsonInclude(JsonInclude.Include.NON_NULL) String attribute,
    @JsonInclude(JsonInclude.Include.NON_NULL) String value,
    TextPart part,
    int start,
    int end,
    ToldBy by,
    @JsonInclude(JsonInclude.Include.NON_NULL) FactSource from,
    @JsonInclude(JsonInclude.Include.NON_NULL) EventType event) {}
