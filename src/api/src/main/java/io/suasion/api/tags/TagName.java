package io.suasion.api.tags;

/** What an interest is in. */
public record TagName(String attribute, String value) {}
