package io.suasion.language.subwords;

import io.suasion.language.Span;

/**
 * An id of a vocabulary where it stands in a text, without the space before a word.
 *
 * @param span of a byte, all of the character that it is part of
 */
public record Subword(int id, Span span) {}
