package io.suasion.api.tokenize;

/**
 * A subword of a bundle's vocabulary. A character that the vocabulary lacks is several subwords,
 * one for each of its bytes, all with the place of the character.
 *
 * @param start first Unicode code point
 * @param end code point after the last one
 */
public record SubwordSpan(int id, String text, int start, int end) {}
