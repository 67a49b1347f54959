package io.suasion.copywriting.realise;

import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes the clauses of a language.
 *
 * @param patterns what is told in words of its own
 * @param copula joins any other attribute and its value: {@code "is "}
 * @param confusesAList what a value that stands in a list with others must not hold
 * @param longestInAList characters of such a value
 */
record ClauseMaker(
    ClausePatterns patterns,
    UnaryOperator<String> copula,
    Pattern confusesAList,
    int longestInAList) {

  /** The clauses of the facts, one for each. The caller may take clauses out of the list. */
  List<Clause> clauses(List<Fact> facts) {
    List<Clause> clauses = new ArrayList<>();
    facts.forEach(fact -> clauses.add(clause(fact)));
    return clauses;
  }

  /** The fact as a clause of a property and its value, even if a pattern is for it. */
  Clause property(Fact fact) {
    String attribute = AttributeWords.of(fact.attribute());
    return new Clause(attribute, is(attribute, fact), asGiven(fact), true);
  }

  /**
   * The value of a line of details. A yes or no is told in the shop's words, not as a statement.
   */
  private static Passage asGiven(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Flag)
        .map(typed -> Passage.telling(fact, typed.value().text(), ToldBy.REALISER))
        .orElseGet(() -> Sentences.telling(fact));
  }

  private Clause clause(Fact fact) {
    String value = fact.value();
    boolean alone = value.length() > longestInAList || confusesAList.matcher(value).find();
    String attribute = AttributeWords.of(fact.attribute());
    return patterns
        .predicate(fact, attribute)
        .map(predicate -> new Clause("", predicate, Sentences.telling(fact), alone))
        .orElseGet(
            () -> new Clause(attribute, is(attribute, fact), Sentences.telling(fact), alone));
  }

  private Passage is(String attribute, Fact fact) {
    return Passage.plain(copula.apply(attribute)).then(Sentences.telling(fact));
  }
}
