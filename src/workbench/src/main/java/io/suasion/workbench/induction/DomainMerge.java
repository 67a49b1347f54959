package io.suasion.workbench.induction;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.workbench.io.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds domains to those that a model knows; a domain of the same name is extended. */
public final class DomainMerge {

  private DomainMerge() {}

  /**
   * The known domains, extended, then the new ones.
   *
   * @throws UserError if a slot is told in two ways
   */
  public static List<Domain> merge(List<Domain> known, List<Domain> added) {
    Map<String, Domain> merged = new LinkedHashMap<>();
    known.forEach(domain -> merged.put(domain.name(), domain));
    added.forEach(domain -> merged.merge(domain.name(), domain, DomainMerge::merge));
    return List.copyOf(merged.values());
  }

  private static Domain merge(Domain known, Domain added) {
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : known.slots()) {
      Optional<Slot> other = exactly(added, slot.attribute());
      slots.add(other.map(more -> merge(known, slot, more)).orElse(slot));
    }
    added.slots().stream()
        .filter(slot -> exactly(known, slot.attribute()).isEmpty())
        .forEach(slots::add);
    return new Domain(
        known.name(),
        known.language(),
        union(known.categories(), added.categories()),
        slots,
        union(known.claims(), added.claims()));
  }

  private static Optional<Slot> exactly(Domain domain, String attribute) {
    return domain.slots().stream().filter(slot -> slot.attribute().equals(attribute)).findFirst();
  }

  private static Slot merge(Domain domain, Slot known, Slot added) {
    if (known.kind() != added.kind()) {
      throw new UserError(
          "The slot %s of the domain %s is %s in the bundle and %s in the new rows:"
                  .formatted(known.attribute(), domain.name(), known.kind(), added.kind())
              + " prepare them with another --domain.");
    }
    Map<String, List<String>> expressions = new LinkedHashMap<>(known.expressions());
    added
        .expressions()
        .forEach((value, more) -> expressions.merge(value, more, DomainMerge::union));
    Set<String> neutral = new HashSet<>(known.neutral());
    neutral.addAll(added.neutral());
    return new Slot(
        known.attribute(),
        union(known.aliases(), added.aliases()),
        known.kind(),
        expressions,
        known.extensible() || added.extensible(),
        known.repeatable() || added.repeatable(),
        neutral,
        union(known.agreeing(), added.agreeing()));
  }

  private static <T> List<T> union(Collection<T> one, Collection<T> other) {
    Set<T> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return List.copyOf(union);
  }
}
