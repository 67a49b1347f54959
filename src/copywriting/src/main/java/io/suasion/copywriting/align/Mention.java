package io.suasion.copywriting.align;

import io.suasion.copywriting.Fact;

/**
 * A place where a text states a fact.
 *
 * @param start index of the first UTF-16 unit
 * @param end index after the last UTF-16 unit
 */
public record Mention(Fact fact, int start, int end) {}
