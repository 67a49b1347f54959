package io.suasion.catalog.ontology;

/**
 * What is counted.
 *
 * @param en a noun in the singular: {@code port}
 * @param zh measure word and noun: {@code 个接口}
 */
public record Counted(String en, String zh) {}
