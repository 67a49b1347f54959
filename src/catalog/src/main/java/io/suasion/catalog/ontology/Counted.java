package io.suasion.catalog.ontology;

/**
 * The things that an attribute counts.
 *
 * @param en a noun in the singular: {@code port}
 * @param zh measure word and noun: {@code 个接口}
 */
public record Counted(String en, String zh) {}
