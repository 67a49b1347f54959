package io.suasion.api.tokenize;

/**
 * A piece of a text.
 *
 * @param start first Unicode code point
 * @param end code point after the last one
 */
public record TextSpan(String text, int start, int end) {}
