package io.suasion.catalog.ontology;

/**
 * A noun for a kind of product.
 *
 * @param family of products that it belongs to
 * @param singular the noun itself where it has no singular: {@code jeans}
 * @param measure word of Chinese; empty in English
 */
public record Noun(
    String family, String singular, String plural, GrammaticalNumber number, String measure) {}
