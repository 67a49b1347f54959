package io.suasion.generate.http;

import io.suasion.api.brief.Product;
import io.suasion.api.generate.GenerateRequest;
import io.suasion.api.tokenize.DescribedFact;
import io.suasion.catalog.RawFact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Chooses the facts of a description that belong in the brief. */
final class DescribedFacts {

  private DescribedFacts() {}

  /**
   * The described facts about things that the product's own facts do not say: where the two differ,
   * the product's own facts are right.
   *
   * @param domains of all models
   */
  static List<RawFact> of(GenerateRequest request, List<Domain> domains) {
    Product product = request.brief().product();
    Optional<Domain> domain =
        Domain.of(Objects.requireNonNullElse(product.category(), ""), domains);
    Set<String> said = new HashSet<>();
    product.facts().keySet().forEach(attribute -> said.add(slot(attribute, domain)));
    List<RawFact> described = new ArrayList<>();
    for (DescribedFact fact : request.described()) {
      if (said.add(slot(fact.attribute(), domain))) {
        described.add(new RawFact(fact.attribute().strip(), fact.value().strip()));
      }
    }
    return described;
  }

  private static String slot(String attribute, Optional<Domain> domain) {
    return domain
        .flatMap(known -> known.slot(attribute))
        .map(Slot::attribute)
        .orElse(attribute.strip());
  }
}
