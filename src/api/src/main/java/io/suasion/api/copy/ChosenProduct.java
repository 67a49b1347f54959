package io.suasion.api.copy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.suasion.api.tags.Because;

/**
 * Which product of a brief the copy is about.
 *
 * @param index of the product in the brief
 * @param id of the product, where it has one
 * @param score how well it fits the reader, in 0..1; 0 where nothing of the reader was used
 * @param because what the reader did that speaks for it; left out where nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChosenProduct(int index, String id, double score, Because because) {}
