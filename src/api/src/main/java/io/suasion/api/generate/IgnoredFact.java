package io.suasion.api.generate;

/**
 * Something of a brief that is no copy.
 *
 * @param attribute as the brief names it; {@code offer.text} and the like of an offer
 * @param value as the brief gives it
 * @param detail a sentence that says what the shop can do
 */
public record IgnoredFact(String attribute, String value, IgnoredReason reason, String detail) {}
