package io.suasion.copywriting.plan;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the slot of a domain that means the same as a shop's attribute: {@code WLAN}, wifi. */
final class SlotMatcher {

  private SlotMatcher() {}

  /** The fact as the domain names it; empty if the domain does not know it. */
  static Optional<Fact> canonical(Domain domain, Fact fact) {
    return domain
        .recognise(fact.attribute(), fact.value())
        .or(() -> fact.understood().flatMap(typed -> canonical(domain, fact, typed)));
  }

  private static Optional<Fact> canonical(Domain domain, Fact fact, UnderstoodFact typed) {
    List<String> names = typed.attribute().map(Attribute::names).orElse(List.of());
    return Stream.concat(Stream.of(fact.attribute()), names.stream())
        .flatMap(
            name ->
                Stream.of(fact.value(), typed.value().text(), typed.given().value())
                    .map(value -> domain.recognise(name, value)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
