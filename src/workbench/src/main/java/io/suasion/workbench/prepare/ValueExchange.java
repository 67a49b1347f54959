package io.suasion.workbench.prepare;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.model.MeaningEncoder;
import io.suasion.workbench.meaning.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Makes a new reference of one by exchanging a value for another of its kind, in meaning and text:
 * a small set shows {@code action} with few neighbours, and a model would learn the neighbours.
 */
final class ValueExchange {

  /** Values of games that stand in the same place of a sentence. */
  static final Map<String, List<List<String>>> GAMES =
      Map.of(
          "player_perspective",
              List.of(List.of("first person", "third person", "bird view", "side view")),
          "genres",
              List.of(
                  List.of("action", "action-adventure"),
                  List.of("strategy", "simulation", "puzzle")),
          "platforms", List.of(List.of("PlayStation", "Xbox", "Nintendo", "PC")),
          "esrb", List.of(List.of("T (for Teen)", "M (for Mature)", "E (for Everyone)")));

  private final RandomGenerator random;
  private final Map<String, List<List<String>>> kinds;

  /**
   * Exchanges values.
   *
   * @param kinds by attribute, groups of values that stand in the same place of a sentence
   */
  ValueExchange(RandomGenerator random, Map<String, List<List<String>>> kinds) {
    this.random = random;
    this.kinds = kinds;
  }

  /** The values of each slot of a domain that are worded, as one group. */
  static Map<String, List<List<String>>> kinds(Domain domain) {
    return domain.slots().stream()
        .filter(slot -> slot.kind() == Slot.Kind.CLOSED || slot.kind() == Slot.Kind.LIST)
        .collect(
            Collectors.toMap(
                Slot::attribute, slot -> List.of(List.copyOf(slot.expressions().keySet()))));
  }

  /** The reference with one value exchanged; empty if it words none of them plainly. */
  Optional<Reference> exchange(Cleaned cleaned) {
    List<Mention> plain =
        cleaned.mentions().stream().filter(mention -> isPlain(mention, cleaned)).toList();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Mention mention = plain.get(random.nextInt(plain.size()));
    List<String> others = others(mention.fact(), cleaned);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(exchanged(cleaned, mention, others.get(random.nextInt(others.size()))));
  }

  private boolean isPlain(Mention mention, Cleaned cleaned) {
    String stated = cleaned.text().substring(mention.start(), mention.end());
    long times = cleaned.mentions().stream().filter(m -> m.fact().equals(mention.fact())).count();
    return kinds.containsKey(mention.fact().attribute())
        && times == 1
        && stated.replace('-', ' ').equalsIgnoreCase(mention.fact().value().replace('-', ' '));
  }

  private List<String> others(Fact fact, Cleaned cleaned) {
    List<String> told =
        cleaned.mentions().stream()
            .map(Mention::fact)
            .filter(other -> other.attribute().equals(fact.attribute()))
            .map(Fact::value)
            .toList();
    return kinds.get(fact.attribute()).stream()
        .filter(kind -> kind.contains(fact.value()))
        .flatMap(List::stream)
        .filter(value -> !told.contains(value))
        .toList();
  }

  private static Reference exchanged(Cleaned cleaned, Mention mention, String value) {
    Fact filled = new Fact(mention.fact().attribute(), value);
    String hidden = MeaningEncoder.delexicalise(cleaned.text(), List.of(mention));
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : cleaned.facts()) {
      facts.add(
          fact.attribute().equals(filled.attribute())
              ? new Fact(fact.attribute(), replaced(fact.value(), mention.fact().value(), value))
              : fact);
    }
    Meaning meaning = cleaned.meaning();
    return new Reference(
        cleaned.set(),
        new Meaning(meaning.domain(), facts, meaning.raw()),
        // Filling mends the article before the value.
        MeaningEncoder.relexicalise(hidden, List.of(filled)));
  }

  private static String replaced(String values, String old, String value) {
    return String.join(
        ", ", Arrays.stream(values.split(", ")).map(one -> one.equals(old) ? value : one).toList());
  }
}
