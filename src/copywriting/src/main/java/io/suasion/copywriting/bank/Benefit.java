package io.suasion.copywriting.bank;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.text.Template;
import java.util.Optional;
import java.util.Set;

/**
 * What a fact does for the reader. It is told only beside the fact.
 *
 * @param attribute canonical
 * @param families for which it is true; empty for all
 * @param headline empty if there is none
 * @param text a sentence of English, a clause of Chinese; empty if there is none
 * @param so what may follow a clause that tells the fact; empty if there is none
 * @param why it is generally true
 */
public record Benefit(
    String attribute,
    ValueCondition value,
    Set<String> families,
    Set<Motive> motives,
    Principle principle,
    Optional<Template> headline,
    Optional<Template> text,
    Optional<Template> so,
    String why) {

  public Benefit {
    families = Set.copyOf(families);
    motives = Set.copyOf(motives);
  }

  boolean isEmpty() {
    return headline.isEmpty() && text.isEmpty() && so.isEmpty();
  }

  boolean suits(Fact fact, Optional<String> family) {
    return value.matches(fact)
        && (families.isEmpty() || family.filter(families::contains).isPresent());
  }

  /** Whether the benefit was written for certain values or certain products only. */
  public boolean isParticular() {
    return value.isParticular() || !families.isEmpty();
  }
}
