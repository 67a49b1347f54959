package io.suasion.api.tags;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A product that was chosen.
 *
 * @param index of the product in the request
 * @param score how well it fits the reader, in 0..1
 * @param because what the reader did that speaks for it; null where nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pick(int index, double score, Because because) {}
