package io.suasion.copywriting.model;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the facts out of a source that {@link MeaningEncoder} wrote. The source has only a symbol
 * for a copied value, so a word stands in for the value. Thread-safe.
 */
public final class MeaningDecoder {

  private static final Pattern FACT =
      Pattern.compile("(?<slot>⟦slot:[^⟧]*⟧)\\s*(?:(?<copied>⟦value:[^⟧]*⟧)|(?<value>[^⟦]*))");

  private final Domain domain;

  public MeaningDecoder(Domain domain) {
    this.domain = domain;
  }

  /**
   * The facts in the order of the source; those of slots that the domain does not have are left
   * out.
   */
  public List<Fact> facts(String source) {
    List<Fact> facts = new ArrayList<>();
    Matcher matcher = FACT.matcher(source);
    while (matcher.find()) {
      slot(matcher.group("slot")).map(slot -> fact(slot, matcher)).ifPresent(facts::add);
    }
    return facts;
  }

  private Optional<Slot> slot(String symbol) {
    return domain.slots().stream()
        .filter(slot -> MeaningEncoder.symbol("slot", slot.attribute()).equals(symbol))
        .findFirst();
  }

  private Fact fact(Slot slot, Matcher matcher) {
    return matcher.group("copied") != null
        ? standIn(slot.attribute())
        : new Fact(slot.attribute(), worded(matcher.group("value").strip()));
  }

  private String worded(String value) {
    return domain.language() == Language.ZH ? value.replace("、", ", ") : value;
  }

  /** Whether the value of this fact is a stand-in, because the source does not tell the value. */
  public static boolean isStandIn(Fact fact) {
    return fact.equals(standIn(fact.attribute()));
  }

  private static Fact standIn(String attribute) {
    // No lexicon has this word, so no other words of a text are taken for it.
    return new Fact(attribute, "Zq" + attribute.replaceAll("[^\\p{L}\\p{N}]", "") + "zq");
  }
}
