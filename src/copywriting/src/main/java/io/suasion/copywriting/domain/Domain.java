package io.suasion.copywriting.domain;

import io.suasion.copywriting.Fact;
import io.suasion.language.Folding;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A model's knowledge of one kind of product.
 *
 * @param name one word, lower case: {@code restaurant}
 * @param language of its texts
 * @param categories names under which a brief may ask for it: {@code pub}, {@code coffee shop}
 * @param slots the attributes, in the order in which a meaning lists them
 * @param claims words that a text may use only beside a fact, or never
 */
public record Domain(
    String name, Language language, List<String> categories, List<Slot> slots, List<Claim> claims) {

  public Domain {
    categories = List.copyOf(categories);
    slots = List.copyOf(slots);
    claims = List.copyOf(claims);
  }

  /** An English domain without claims. */
  public Domain(String name, List<String> categories, List<Slot> slots) {
    this(name, Language.EN, categories, slots, List.of());
  }

  /** Whether a brief of this category is told by this domain. */
  public boolean covers(String category) {
    String folded = Folding.fold(category);
    return Folding.fold(name).equals(folded)
        || categories.stream().anyMatch(known -> Folding.fold(known).equals(folded));
  }

  /** The slot of this name or alias. */
  public Optional<Slot> slot(String attribute) {
    String folded = Folding.fold(attribute);
    return slots.stream()
        .filter(slot -> Folding.fold(slot.attribute()).equals(folded))
        .findFirst()
        .or(() -> slots.stream().filter(slot -> hasAlias(slot, folded)).findFirst());
  }

  private static boolean hasAlias(Slot slot, String folded) {
    return slot.aliases().stream().anyMatch(alias -> Folding.fold(alias).equals(folded));
  }

  /**
   * The fact in this domain's canonical form: {@code ("Price range", "Cheap")} becomes {@code
   * priceRange: cheap}; empty if the domain does not know the attribute or the value.
   */
  public Optional<Fact> recognise(String attribute, String value) {
    return slot(attribute)
        .flatMap(slot -> slot.canonical(value).map(known -> new Fact(slot.attribute(), known)));
  }

  /**
   * The facts in the order of the domain's slots, with the items of a list as one fact. Facts of
   * other attributes are left out.
   */
  public List<Fact> joined(List<Fact> facts) {
    List<Fact> joined = new ArrayList<>();
    for (Slot slot : slots) {
      List<String> values =
          facts.stream()
              .filter(fact -> fact.attribute().equals(slot.attribute()))
              .map(Fact::value)
              .toList();
      slot.canonical(String.join(", ", values))
          .ifPresent(value -> joined.add(new Fact(slot.attribute(), value)));
    }
    return joined;
  }

  /** The first domain that covers the category. */
  public static Optional<Domain> of(String category, List<Domain> domains) {
    return domains.stream().filter(domain -> domain.covers(category)).findFirst();
  }
}
