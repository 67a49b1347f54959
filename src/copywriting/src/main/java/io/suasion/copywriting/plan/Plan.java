package io.suasion.copywriting.plan;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.WeightedTag;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The facts that will be told, their order and their writers.
 *
 * @param lead the fact that the reader cares about most, told in the first sentence
 * @param facts all facts of the product that will be told, without the name
 * @param dropped facts for which the wanted length or the channel leaves no room
 * @param model what a model writes; empty if none knows the product
 * @param realised the facts that no model knows
 * @param used the tags that shaped the order
 * @param care how much the reader cares about a fact, 0 for not at all
 */
public record Plan(
    Optional<Fact> lead,
    List<Fact> facts,
    List<Fact> dropped,
    Optional<ModelPart> model,
    List<Fact> realised,
    List<WeightedTag> used,
    ToDoubleFunction<Fact> care) {

  public Plan {
    facts = List.copyOf(facts);
    dropped = List.copyOf(dropped);
    realised = List.copyOf(realised);
    used = List.copyOf(used);
  }

  /** Whether the realiser writes the sentence about the fact that the reader cares about most. */
  public boolean leadIsRealised() {
    return lead.filter(realised::contains).isPresent();
  }
}
