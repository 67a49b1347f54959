package io.suasion.copywriting.plan;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import java.util.List;
import java.util.Optional;

/**
 * The part of a plan that a model writes.
 *
 * @param facts the name first, if the domain has names, then in the order of the plan
 * @param planned whether that order binds the model
 */
public record ModelPart(CopyModel model, Domain domain, List<KnownFact> facts, boolean planned) {

  public ModelPart {
    facts = List.copyOf(facts);
  }

  /** Whether the model tells the name. */
  public boolean tellsName() {
    return domain.slot(Brief.NAME).isPresent();
  }

  /**
   * The fact that the first sentence must tell, in the domain's form; empty if the first sentence
   * is free.
   */
  public Optional<Fact> lead() {
    return planned ? Optional.of(canonical().get(tellsName() ? 1 : 0)) : Optional.empty();
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
