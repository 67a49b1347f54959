package io.suasion.api.tokenize;

/** A word or phrase that says what a text is about, with a score in 0..1. */
public record Keyword(String text, double score) {}
