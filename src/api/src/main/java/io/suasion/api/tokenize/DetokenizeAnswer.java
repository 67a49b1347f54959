package io.suasion.api.tokenize;

/** The text that subwords make, in Unicode normalisation form C. */
public record DetokenizeAnswer(String text) {}
