package io.suasion.copywriting.plan;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import java.util.List;
import java.util.Optional;

/**
 * What of a plan a model writes.
 *
 * @param facts the name first, then in the order of the plan
 * @param planned whether that order binds the model
 */
public record ModelPart(CopyModel model, Domain domain, List<KnownFact> facts, boolean planned) {

  public ModelPart {
    facts = List.copyOf(facts);
  }

  /** The facts in the domain's form. */
  public List<Fact> canonical() {
    return facts.stream().map(KnownFact::canonical).toList();
  }

  /** The fact of the brief behind one of the domain. */
  public Optional<Fact> given(Fact canonical) {
    return facts.stream()
        .filter(known -> known.canonical().attribute().equals(canonical.attribute()))
        .map(KnownFact::given)
        .findFirst();
  }
}
