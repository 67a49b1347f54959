package io.suasion.api.generate;

/**
 * Something of a brief that its shop should look at.
 *
 * @param pointer into the request (RFC 6901): {@code /brief/product/name}
 * @param detail a sentence that says what was seen and what to do
 */
public record Warning(String pointer, String detail) {}
