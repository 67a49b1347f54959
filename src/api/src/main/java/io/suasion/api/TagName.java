package io.suasion.api;

/** What an interest is in. */
public record TagName(String attribute, String value) {}
