package io.suasion.catalog;

import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.Counted;
import io.suasion.catalog.ontology.Label;
import io.suasion.catalog.ontology.Role;
import io.suasion.catalog.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A fact of a product with its type.
 *
 * @param given as the shop wrote it
 * @param attribute the canonical one; empty where it is the shop's own
 * @param label what a line of details calls it, in each language
 * @param noted the same without what is noted behind its value; empty where nothing is
 */
public record UnderstoodFact(
    RawFact given,
    Optional<Attribute> attribute,
    Label label,
    Value value,
    Role role,
    Optional<Noted> noted) {

  /** A fact and what a shop noted behind it: {@code 265 g} and {@code UK 8}. */
  public record Noted(UnderstoodFact plain, String note) {}

  /** The id of the canonical attribute; empty where it is the shop's own. */
  public String id() {
    return attribute.map(Attribute::id).orElse("");
  }

  /** This fact under the shop's own name, without a canonical attribute. */
  UnderstoodFact ofTheShop() {
    String words = AttributeName.of(given.attribute()).words();
    return new UnderstoodFact(
        given, Optional.empty(), new Label(words, words), value, role, Optional.empty());
  }

  /** This fact with these words as what the shop wrote. */
  UnderstoodFact given(RawFact written) {
    return new UnderstoodFact(written, attribute, label, value, role, noted);
  }

  UnderstoodFact withValue(Value fuller) {
    return new UnderstoodFact(given, attribute, label, fuller, role, noted);
  }

  /**
   * This fact; where it has no canonical attribute, under the attribute of the fact that it was
   * taken from.
   */
  UnderstoodFact of(UnderstoodFact whole) {
    return attribute.isPresent()
        ? this
        : new UnderstoodFact(
            given, whole.attribute, whole.label, value, whole.role, Optional.empty());
  }

  /** This fact with this value without its note, and the note. */
  UnderstoodFact noted(UnderstoodFact plain, String note) {
    return new UnderstoodFact(
        given, attribute, label, value, role, Optional.of(new Noted(plain, note)));
  }

  /** The items of a list or the options of a choice; empty of all else. */
  public List<String> items() {
    if (value instanceof Value.Choice choice) {
      return choice.options();
    }
    return value instanceof Value.Items list ? list.items() : List.of();
  }

  /** The things that a count counts. */
  public Optional<Counted> counted() {
    return attribute.flatMap(Attribute::counted);
  }
}
