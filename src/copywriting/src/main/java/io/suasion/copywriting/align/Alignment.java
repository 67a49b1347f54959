package io.suasion.copywriting.align;

import io.suasion.copywriting.Fact;
import java.util.List;

/**
 * A text read back into facts.
 *
 * @param told facts of the brief that the text states, in the order of the text
 * @param missing facts of the brief that it does not state
 * @param invented what it states that the brief does not say: other attributes, wrong values, and
 *     claims that no slot can carry, under the attribute {@value #CLAIM}
 * @param repeated statements of a fact that an earlier sentence already stated
 */
public record Alignment(
    List<Mention> told, List<Fact> missing, List<Mention> invented, List<Mention> repeated) {

  /** The attribute of an invented claim that belongs to no slot. */
  public static final String CLAIM = "claim";

  public Alignment {
    told = List.copyOf(told);
    missing = List.copyOf(missing);
    invented = List.copyOf(invented);
    repeated = List.copyOf(repeated);
  }

  /** The count of slot errors: missing, invented and repeated; a wrong value counts once. */
  public int errors() {
    long wrong =
        missing.stream()
            .filter(fact -> invented.stream().anyMatch(claim -> isOf(claim, fact)))
            .count();
    return missing.size() + invented.size() + repeated.size() - Math.toIntExact(wrong);
  }

  private static boolean isOf(Mention claim, Fact fact) {
    return claim.fact().attribute().equals(fact.attribute());
  }
}
