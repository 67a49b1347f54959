package io.suasion.campaign.journey;

import io.suasion.api.DescribedFact;
import io.suasion.api.DescriptionReading;
import io.suasion.api.Tag;
import java.util.List;

/**
 * What is known before the copy is written.
 *
 * @param description null where there is none or it could not be read
 */
record Reading(List<Tag> tags, DescriptionReading description) {

  List<DescribedFact> described() {
    return description == null ? List.of() : description.facts();
  }
}
