package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a product is.
 *
 * @param noun in the singular: {@code cereal bar}
 * @param plural of the noun
 * @param number {@code count}, {@code mass} or {@code plural}
 * @param measure the measure word of Chinese
 * @param family of products: {@code food}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnderstoodKind(
    String noun, String plural, String number, String measure, String family) {}
