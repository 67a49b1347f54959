package io.suasion.copywriting.account;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.realise.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways to write the value of a fact, as words. */
final class ValueForms {

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Set<String> FLAGS = Set.of("yes", "no", "true", "false", "是", "否");

  private ValueForms() {}

  /** Whether the value is yes or no. A statement tells it, so it has no form of its own. */
  static boolean isFlag(Fact fact) {
    return FLAGS.contains(fact.value().toLowerCase(java.util.Locale.ROOT));
  }

  /** The whole value: as a sentence tells it, as the shop wrote it, before a noun, in letters. */
  static List<List<String>> whole(Fact fact) {
    List<List<String>> forms = new ArrayList<>();
    if (isFlag(fact)) {
      return forms;
    }
    forms.add(Tokens.words(fact.value()));
    Measures.modifier(fact).map(Tokens::words).ifPresent(forms::add);
    fact.understood().map(UnderstoodFact::value).ifPresent(value -> add(value, forms));
    forms.removeIf(List::isEmpty);
    return forms;
  }

  private static void add(Value value, List<List<String>> forms) {
    if (!(value instanceof Value.Flag)) {
      forms.add(Tokens.words(value.text()));
    }
    if (value instanceof Value.Count count && !count.number().equals(count.text())) {
      forms.add(Tokens.words(count.number()));
    }
    if (value instanceof Value.Count count && count.number().matches("\\d|1[012]")) {
      forms.add(List.of(NUMBERS.get(Integer.parseInt(count.number()))));
    }
  }

  /**
   * The parts of a value that can be told alone or together: items of a list, options of a choice.
   */
  static List<List<String>> items(Fact fact) {
    return fact.understood().map(UnderstoodFact::items).orElse(List.of()).stream()
        .map(Tokens::words)
        .filter(words -> !words.isEmpty())
        .toList();
  }
}
