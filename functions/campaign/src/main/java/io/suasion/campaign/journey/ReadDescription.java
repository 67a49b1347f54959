package io.suasion.campaign.journey;

import io.suasion.api.copy.DescriptionReading;
import io.suasion.api.tokenize.DescribedFact;
import java.util.List;

/**
 * What is known before the copy is written.
 *
 * @param choice what the copy is about, and for whom
 * @param description null where there is none or it could not be read
 */
record ReadDescription(VariantChoice choice, DescriptionReading description) {

  List<DescribedFact> described() {
    return description == null ? List.of() : description.facts();
  }
}
