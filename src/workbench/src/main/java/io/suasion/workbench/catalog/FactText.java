package io.suasion.workbench.catalog;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.clean.CleanText;
import io.suasion.catalog.feed.Joined;
import io.suasion.catalog.ontology.Role;
import io.suasion.catalog.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A fact as a brief has it.
 *
 * @param label the shop's own word for the attribute
 * @param value empty if it cannot be said in a brief
 * @param note of what was left out
 */
record FactText(String label, Optional<String> value, Optional<String> note) {

  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_VALUE = 5000;
  private static final int SHORT_ITEM = 30;

  /**
   * The text of a fact.
   *
   * @param taken labels of other facts
   */
  static FactText of(UnderstoodFact fact, Set<String> taken) {
    String label = label(fact);
    if (taken.contains(label)) {
      label = CleanText.line(fact.given().attribute());
    }
    if (taken.contains(label) || label.length() > LONGEST_LABEL) {
      return leftOut(label, "has a name that is longer than 200 letters, or another fact's");
    }
    String value = value(fact);
    if (value.length() <= LONGEST_VALUE) {
      return new FactText(label, Optional.of(value), Optional.empty());
    }
    // A warning is never told in part: who takes the brief is to refuse it.
    return fact.role() == Role.SAFETY
        ? new FactText(
            label, Optional.of(value), Optional.of(note(label, "is too long for a brief")))
        : shortened(label, fact);
  }

  private static FactText shortened(String label, UnderstoodFact fact) {
    List<String> items = new ArrayList<>(items(fact.value()));
    while (items.size() > 1 && joined(fact, items).length() > LONGEST_VALUE) {
      items.remove(items.size() - 1);
    }
    String value = items.isEmpty() ? "" : joined(fact, items);
    return value.isEmpty() || value.length() > LONGEST_VALUE
        ? leftOut(label, "is longer than 5,000 letters")
        : new FactText(
            label,
            Optional.of(value),
            Optional.of(
                note(
                    label,
                    String.format(
                        Locale.ROOT,
                        "has %d items, of which %d are kept",
                        items(fact.value()).size(),
                        items.size()))));
  }

  private static FactText leftOut(String label, String why) {
    return new FactText(label, Optional.empty(), Optional.of(note(label, why)));
  }

  private static String note(String label, String what) {
    return "The attribute \"%s\" %s.".formatted(label, what);
  }

  // The label without the prefix of a shop system and without a unit that the value has now.
  private static String label(UnderstoodFact fact) {
    String given = fact.given().attribute();
    AttributeName name = AttributeName.of(given);
    if (name.asks()) {
      return CleanText.line(given).replaceAll("[\\s:：*？?]+$", "");
    }
    boolean told = name.hint().isEmpty() || fact.value().text().endsWith(name.hint());
    return told ? name.words() : name.words() + " (" + name.hint() + ")";
  }

  private static String value(UnderstoodFact fact) {
    List<String> items = items(fact.value());
    return items.isEmpty() ? fact.value().text() : joined(fact, items);
  }

  private static List<String> items(Value value) {
    if (value instanceof Value.Items list) {
      return list.items();
    }
    return value instanceof Value.Choice choice ? choice.options() : List.of();
  }

  // So that reading it again gives the same items.
  private static String joined(UnderstoodFact fact, List<String> items) {
    boolean enumeration = items.size() > 2 && items.stream().allMatch(FactText::isShort);
    return fact.attribute().isPresent() || enumeration
        ? Joined.withCommas(items)
        : Joined.withBars(items);
  }

  private static boolean isShort(String item) {
    return item.length() <= SHORT_ITEM && item.split(" ").length <= 3;
  }
}
