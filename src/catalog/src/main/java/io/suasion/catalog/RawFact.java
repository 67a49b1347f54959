package io.suasion.catalog;

/** An attribute and its value as a shop wrote them. */
public record RawFact(String attribute, String value) {}
