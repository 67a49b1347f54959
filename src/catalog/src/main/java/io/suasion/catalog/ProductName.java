package io.suasion.catalog;

/**
 * The name of a product.
 *
 * @param full as given, without markup and invisible characters
 * @param shortName for the second mention; the full name where that is short already
 */
public record ProductName(String full, String shortName) {}
