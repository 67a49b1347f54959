package io.suasion.workbench.meaning;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import java.util.List;

/**
 * A meaning representation of a data set.
 *
 * @param facts in the domain's canonical form, in the order in which it lists them
 * @param raw as the data set writes it
 */
public record Meaning(Domain domain, List<Fact> facts, String raw) {

  public Meaning {
    facts = List.copyOf(facts);
  }
}
