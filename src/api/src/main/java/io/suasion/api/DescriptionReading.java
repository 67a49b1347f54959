package io.suasion.api;

import java.util.List;

/** What was read from a product's description. */
public record DescriptionReading(List<Keyword> keywords, List<DescribedFact> facts) {}
