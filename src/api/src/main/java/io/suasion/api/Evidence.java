package io.suasion.api;

/**
 * Where a variant tells a fact.
 *
 * @param start first Unicode code point in the part
 * @param end code point after the last one
 */
public record Evidence(
    String attribute, String value, TextPart part, int start, int end, ToldBy by) {}
