package io.suasion.copywriting;

import io.suasion.catalog.Kind;
import io.suasion.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The product that is sold, and how to write about it.
 *
 * @param name told letter by letter
 * @param category what it is, in the words of the brief; empty if not given
 * @param kind what is known of what it is; its noun is the category
 * @param shortName for where the text has told the name
 * @param style what the copy is made of
 * @param facts what copy may claim, without the name; no attribute twice
 */
public record Brief(
    String name,
    String category,
    List<Fact> facts,
    Offer offer,
    Channel channel,
    Language language,
    Tone tone,
    Length length,
    Kind kind,
    String shortName,
    Style style) {

  /** The attribute of the fact that is the name. */
  public static final String NAME = "name";

  /** The attribute of the fact that is the category. */
  public static final String CATEGORY = "category";

  /** A brief of plain copy. Only the category says what the product is. */
  public Brief(
      String name,
      String category,
      List<Fact> facts,
      Offer offer,
      Channel channel,
      Language language,
      Tone tone,
      Length length) {
    this(
        name,
        category,
        facts,
        offer,
        channel,
        language,
        tone,
        length,
        Kind.UNKNOWN,
        name,
        Style.PLAIN);
  }

  public Brief {
    name = name.strip();
    category = category.strip();
    Objects.requireNonNull(offer);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(language);
    Objects.requireNonNull(tone);
    Objects.requireNonNull(length);
    Objects.requireNonNull(style);
    shortName = shortName.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("The product has no name; give it one.");
    }
    facts = checked(facts, name);
  }

  /** The name as a fact. */
  public Fact nameFact() {
    return new Fact(NAME, name);
  }

  /** The category as a fact; its value is empty if the brief gives none. */
  public Fact categoryFact() {
    return new Fact(CATEGORY, category);
  }

  /** This brief without its category. */
  public Brief withoutCategory() {
    return new Brief(
        name, "", facts, offer, channel, language, tone, length, kind, shortName, style);
  }

  private static List<Fact> checked(List<Fact> facts, String name) {
    Set<String> attributes = new HashSet<>();
    for (Fact fact : facts) {
      if (fact.attribute().isBlank() || fact.value().isBlank()) {
        throw new IllegalArgumentException("A fact needs an attribute and a value, not " + fact);
      }
      if (!attributes.add(fact.attribute().strip())) {
        throw new IllegalArgumentException(
            "The attribute " + fact.attribute().strip() + " is given twice; give it once.");
      }
    }
    return facts.stream()
        .map(fact -> fact.stripped())
        .filter(fact -> !fact.equals(new Fact(NAME, name)))
        .toList();
  }
}
