package io.suasion.catalog.feed;

import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.AttributeType;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.catalog.ontology.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the value of a whole product in the values of its variants, without saying more than is
 * true.
 */
final class OptionJoin {

  private static final Ontology ONTOLOGY = Ontology.shipped();
  private static final Set<AttributeType> OF_ONE =
      Set.of(AttributeType.DATE, AttributeType.TIME, AttributeType.RATING, AttributeType.CODE);

  private OptionJoin() {}

  /**
   * A value for the whole product; empty if there is none that is true of it.
   *
   * @param values distinct ones, at least one
   * @param ofAll whether each variant has one
   */
  static Optional<String> of(String attribute, Set<String> values, boolean ofAll) {
    List<Attribute> all = ONTOLOGY.named(AttributeName.of(attribute).words(), Optional.empty());
    Optional<Attribute> known = all.stream().findFirst();
    String any = values.iterator().next();
    if (known.filter(k -> k.role() == Role.INTERNAL).isPresent()) {
      return Optional.of(any);
    }
    if (values.size() == 1) {
      return ofAll ? Optional.of(any) : Optional.empty();
    }
    boolean money = known.filter(k -> k.type() == AttributeType.MONEY).isPresent();
    if (money || PriceRange.arePrices(values)) {
      return ofAll ? PriceRange.of(values) : Optional.empty();
    }
    boolean ofOne =
        all.stream().anyMatch(k -> k.role() == Role.LOGISTICS)
            || known.filter(k -> OF_ONE.contains(k.type())).isPresent();
    return ofOne ? Optional.empty() : Optional.of(Joined.withBars(List.copyOf(values)));
  }
}
