package io.suasion.catalog.ontology;

import io.suasion.catalog.value.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A canonical attribute.
 *
 * @param id snake case, the same for all shops: {@code screen_size}
 * @param dimension of a quantity
 * @param counted of a count
 * @param families of products in which its names mean this; empty for all
 * @param names in any language, the labels among them
 */
public record Attribute(
    String id,
    AttributeType type,
    Optional<Dimension> dimension,
    Optional<Counted> counted,
    Role role,
    Set<String> families,
    Label label,
    List<String> names) {

  public Attribute {
    families = Set.copyOf(families);
    names = List.copyOf(names);
  }

  /** Whether its names have this meaning for such products; every one does where it is unknown. */
  public boolean suits(Optional<String> family) {
    return families.isEmpty() || family.isEmpty() || families.contains(family.get());
  }

  /** Whether the attribute is written for products of this family and not for all. */
  public boolean isFor(Optional<String> family) {
    return family.filter(families::contains).isPresent();
  }
}
