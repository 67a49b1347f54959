package io.suasion.api.tags;

/** What an interest is in: a value of an attribute. */
public record TagName(String attribute, String value) {}
