package io.suasion.copywriting;

import io.suasion.catalog.UnderstoodFact;
import java.util.Optional;

/**
 * An attribute of the product and its value. Copy may claim facts only.
 *
 * @param attribute in words
 * @param value as a sentence tells it
 * @param understood with its type; empty of facts that no shop gave as such
 * @param noted the same without what is noted behind its value; empty where nothing is
 */
public record Fact(
    String attribute, String value, Optional<UnderstoodFact> understood, Optional<Noted> noted) {

  /** A fact and what a shop noted behind it: {@code 265 g} and {@code UK 8}. */
  public record Noted(Fact plain, String note) {}

  /** The fact of our own words, which claim nothing about the product. */
  public static final Fact NONE = new Fact("", "");

  /** A fact without a type. */
  public Fact(String attribute, String value) {
    this(attribute, value, Optional.empty());
  }

  /** A fact behind which nothing is noted. */
  public Fact(String attribute, String value, Optional<UnderstoodFact> understood) {
    this(attribute, value, understood, Optional.empty());
  }

  Fact stripped() {
    return new Fact(attribute.strip(), value.strip(), understood, noted);
  }

  /** The fact without its note, which fits a sentence. */
  public Fact plain() {
    return noted.map(Noted::plain).orElse(this);
  }
}
