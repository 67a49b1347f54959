package io.suasion.catalog.value;

/**
 * A unit.
 *
 * @param symbol the same for all its spellings: {@code in} for inches
 */
public record Unit(String symbol, Dimension dimension) {}
