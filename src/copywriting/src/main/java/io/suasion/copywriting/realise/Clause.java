package io.suasion.copywriting.realise;

import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * A statement of a sentence about the product.
 *
 * @param property the words of the attribute where it is the subject ({@code width}); empty where
 *     the product is
 * @param predicate the rest: {@code is 2 m}, {@code is made of oak}
 * @param value as it is, for a line of details
 * @param alone whether it needs a sentence of its own, since its value would confuse a list
 */
record Clause(String property, Passage predicate, Passage value, boolean alone) {

  boolean isProperty() {
    return !property.isEmpty();
  }

  private boolean joins(Clause other) {
    return !alone && !other.alone && isProperty() == other.isProperty();
  }

  /** Puts clauses about the product itself before clauses about a property, else in their order. */
  static void statementsFirst(List<Clause> clauses) {
    clauses.sort(Comparator.comparing(Clause::isProperty));
  }

  /** Takes the clauses about a property out of the list. */
  static List<Clause> takeProperties(List<Clause> clauses) {
    List<Clause> properties = clauses.stream().filter(Clause::isProperty).toList();
    clauses.removeIf(Clause::isProperty);
    return properties;
  }

  /**
   * Takes the clauses of the first sentence out of the list. {@code led} says that it must begin
   * with the first clause.
   */
  static List<Clause> takeFirst(List<Clause> clauses, int most, boolean led) {
    if (!led) {
      statementsFirst(clauses);
    }
    return takeGroup(clauses, most);
  }

  /**
   * Takes the first clause out of the list, and with it up to {@code most - 1} others that go into
   * one sentence with it.
   */
  static List<Clause> takeGroup(List<Clause> clauses, int most) {
    List<Clause> group = new ArrayList<>();
    Iterator<Clause> remaining = clauses.iterator();
    while (remaining.hasNext() && group.size() < most) {
      Clause next = remaining.next();
      if (group.isEmpty() || group.get(0).joins(next)) {
        group.add(next);
        remaining.remove();
      }
    }
    return group;
  }
}
