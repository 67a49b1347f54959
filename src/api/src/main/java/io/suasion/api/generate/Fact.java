package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One attribute and its value.
 *
 * @param from null unless only the product's description says so
 */
public record Fact(
    String attribute, String value, @JsonInclude(JsonInclude.Include.NON_NULL) FactSource from) {}
