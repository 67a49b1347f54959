package io.suasion.catalog;

/**
 * Something that a shop wrote and that is no copy.
 *
 * @param attribute as the shop wrote it
 * @param value as the shop wrote it
 * @param detail a sentence that says what a shop can do
 */
public record Ignored(String attribute, String value, IgnoredReason reason, String detail) {}
