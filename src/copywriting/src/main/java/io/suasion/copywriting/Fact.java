package io.suasion.copywriting;

/** One attribute of what is sold and its value: the only thing that copy may claim. */
public record Fact(String attribute, String value) {}
