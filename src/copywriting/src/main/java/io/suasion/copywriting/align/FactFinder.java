package io.suasion.copywriting.align;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the facts that a free text about one product states. It leaves out statements that
 * contradict each other, the name, and values that say nothing. It cannot find names and other
 * values without a shape of their own. Thread-safe.
 */
public final class FactFinder {

  private final Domain domain;
  private final SlotAligner aligner;

  public FactFinder(Domain domain) {
    this.domain = domain;
    this.aligner = new SlotAligner(domain);
  }

  /** At most one fact a slot, in its canonical form, each at its first place in the text. */
  public List<Mention> find(String text) {
    Map<String, List<Mention>> bySlot =
        aligner.read(text, List.of()).stream()
            .collect(
                Collectors.groupingBy(
                    mention -> mention.fact().attribute(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return bySlot.entrySet().stream()
        .filter(read -> !read.getKey().equals(Brief.NAME))
        .flatMap(read -> domain.slot(read.getKey()).flatMap(s -> one(s, read.getValue())).stream())
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  private static Optional<Mention> one(Slot slot, List<Mention> read) {
    List<String> values =
        read.stream()
            .map(mention -> mention.fact().value())
            .filter(value -> !slot.neutral().contains(value))
            .distinct()
            .toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return value(slot, values).map(value -> at(read, values.get(0), value));
  }

  private static Optional<String> value(Slot slot, List<String> values) {
    if (slot.kind() == Slot.Kind.LIST) {
      return slot.canonical(String.join(", ", values));
    }
    String first = values.get(0);
    return values.stream().allMatch(value -> slot.agree(first, value))
        ? Optional.of(first)
        : Optional.empty();
  }

  private static Mention at(List<Mention> read, String first, String value) {
    Mention place =
        read.stream()
            .filter(mention -> mention.fact().value().equals(first))
            .findFirst()
            .orElseThrow();
    return new Mention(new Fact(place.fact().attribute(), value), place.start(), place.end());
  }
}
