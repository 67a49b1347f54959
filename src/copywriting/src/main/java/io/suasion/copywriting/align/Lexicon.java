package io.suasion.copywriting.align;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where a text states the values of a domain's slots by their expressions. Thread-safe. */
final class Lexicon {

  private final Domain domain;
  private final ExpressionIndex<Value> values;

  Lexicon(Domain domain) {
    this.domain = domain;
    Map<Value, List<String>> expressions = new LinkedHashMap<>();
    for (Slot slot : domain.slots()) {
      slot.expressions()
          .forEach((value, written) -> expressions.put(new Value(slot, value), written));
    }
    this.values = new ExpressionIndex<>(expressions);
  }

  /**
   * Statements outside of the taken spans, in the order of the text. Of overlapping statements of
   * one slot the longest counts; the shape of an open slot counts only where nothing else is read.
   */
  List<Mention> find(String text, List<Mention> taken) {
    Map<String, List<Mention>> bySlot = new LinkedHashMap<>();
    values.find(
        text,
        hit ->
            stated(hit, text)
                .filter(mention -> !Spans.overlap(mention, taken))
                .ifPresent(
                    mention ->
                        bySlot
                            .computeIfAbsent(mention.fact().attribute(), a -> new ArrayList<>())
                            .add(mention)));
    List<Mention> worded = longest(bySlot, false);
    List<Mention> found = new ArrayList<>(worded);
    longest(bySlot, true).stream()
        .filter(shape -> !Spans.overlap(shape, worded))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
    return found;
  }

  private List<Mention> longest(Map<String, List<Mention>> bySlot, boolean open) {
    return domain.slots().stream()
        .filter(slot -> (slot.kind() == Slot.Kind.OPEN) == open)
        .map(slot -> bySlot.getOrDefault(slot.attribute(), List.of()))
        .flatMap(mentions -> Spans.longest(mentions).stream())
        .toList();
  }

  private static Optional<Mention> stated(ExpressionIndex.Hit<Value> hit, String text) {
    Slot slot = hit.meaning().slot();
    String value = hit.meaning().value();
    return switch (slot.kind()) {
      case OPEN -> Optional.of(mention(hit, text.substring(hit.start(), hit.end())));
      case FLAG -> {
        boolean denied = value.equals("yes") && Negation.denies(text, hit.start(), hit.end());
        yield Optional.of(mention(hit, denied ? "no" : value));
      }
      case CLOSED, LIST ->
          Negation.directlyDenies(text, hit.start())
              ? Optional.empty()
              : Optional.of(mention(hit, value));
    };
  }

  private static Mention mention(ExpressionIndex.Hit<Value> hit, String value) {
    return new Mention(new Fact(hit.meaning().slot().attribute(), value), hit.start(), hit.end());
  }

  private record Value(Slot slot, String value) {}
}
