package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a variant tells a fact.
 *
 * @param start first Unicode code point in the part
 * @param end code point after the last one
 * @param from null unless only the product's description says so
 */
public record Evidence(
    String attribute,
    String value,
    TextPart part,
    int start,
    int end,
    ToldBy by,
    @JsonInclude(JsonInclude.Include.NON_NULL) FactSource from) {}
