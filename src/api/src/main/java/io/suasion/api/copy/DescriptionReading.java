package io.suasion.api.copy;

import io.suasion.api.tokenize.DescribedFact;
import io.suasion.api.tokenize.Keyword;
import java.util.List;

/** What was read from a product's description. */
public record DescriptionReading(List<Keyword> keywords, List<DescribedFact> facts) {}
