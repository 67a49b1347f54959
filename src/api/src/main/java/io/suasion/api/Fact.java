package io.suasion.api;

/** One attribute and its value. */
public record Fact(String attribute, String value) {}
