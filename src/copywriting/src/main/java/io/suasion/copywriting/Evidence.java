package io.suasion.copywriting;

/**
 * The place where a variant tells a fact.
 *
 * @param start first UTF-16 unit in the part
 * @param end unit after the last one
 */
public record Evidence(Fact fact, Part part, int start, int end, ToldBy by) {}
