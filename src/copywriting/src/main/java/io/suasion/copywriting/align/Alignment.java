package io.suasion.copywriting.align;

import io.suasion.copywriting.Fact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
    return errorsByKind().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The count of slot errors of each kind that is there; their sum is {@link #errors()}. */
  public Map<SlotError, Integer> errorsByKind() {
    int wrong =
        Math.toIntExact(
            missing.stream()
                .filter(fact -> invented.stream().anyMatch(claim -> isOf(claim, fact)))
                .count());
    Map<SlotError, Integer> errors = new EnumMap<>(SlotError.class);
    errors.put(SlotError.MISSING, missing.size() - wrong);
    errors.put(SlotError.WRONG, wrong);
    errors.put(SlotError.INVENTED, invented.size() - wrong);
    errors.put(SlotError.REPEATED, repeated.size());
    errors.values().removeIf(count -> count == 0);
    return errors;
  }

  private static boolean isOf(Mention claim, Fact fact) {
    return claim.fact().attribute().equals(fact.attribute());
  }
}
