package io.suasion.language;

/**
 * A word or phrase that says what a text is about.
 *
 * @param score in (0, 1]; the best of a text has 1
 */
public record Keyword(String text, double score) {}
