package io.suasion.workbench.induction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds how texts express the values of a closed slot. A value itself is an expression where it
 * seldom stands in texts of products without it ({@code small}); else only beside a word that makes
 * clear what it is about ({@code good} beside {@code battery}). A phrase is a synonym where almost
 * all texts that hold it are of one value, and if it stands mostly where the value itself does not.
 */
final class ClosedValues {

  /** The precision from which on a value may stand for itself. */
  private static final double PLAIN_PRECISION = .7;

  /**
   * The precision of what was found by counting, as if it had been right once and wrong once more.
   */
  private static final double FOUND_PRECISION = .85;

  private static final int FEWEST = 4;
  private static final double FEWEST_SHARE = .01;
  private static final int MOST_SYNONYMS = 8;
  private static final int MOST_CONTEXTS = 6;
  private static final int NEAR = 4;

  /** How much more often a synonym stands where the value does not. */
  private static final double INSTEAD = 3;

  private final Column column;
  private final Texts texts;

  ClosedValues(Column column, Texts texts) {
    this.column = column;
    this.texts = texts;
  }

  Map<String, List<String>> expressions() {
    Map<String, List<String>> expressions = new LinkedHashMap<>();
    column.rows().forEach((value, rows) -> expressions.put(value, expressions(value, rows)));
    return expressions;
  }

  private List<String> expressions(String value, BitSet rows) {
    String plain = Wording.plain(value);
    BitSet stating = texts.matching(plain, longer(value));
    List<String> expressions = new ArrayList<>();
    BitSet matched = new BitSet();
    if (isPlain(stating, rows)) {
      expressions.add(plain);
      matched.or(stating);
    } else {
      inContext(plain, stating, rows, expressions, matched);
    }
    synonyms(rows, expressions, matched);
    return expressions;
  }

  /** Whether each value stands for itself wherever it is. */
  boolean arePlain() {
    return column.rows().entrySet().stream()
        .allMatch(
            value ->
                isPlain(
                    texts.matching(Wording.plain(value.getKey()), longer(value.getKey())),
                    value.getValue()));
  }

  private static boolean isPlain(BitSet stating, BitSet rows) {
    return stating.cardinality() < FEWEST || precision(stating, rows) >= PLAIN_PRECISION;
  }

  // Other values that hold this one: an aligner reads the longest.
  private List<String> longer(String value) {
    return column.rows().keySet().stream()
        .filter(other -> other.length() > value.length())
        .filter(other -> other.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)))
        .map(Wording::plain)
        .toList();
  }

  private void inContext(
      String plain, BitSet stating, BitSet rows, List<String> expressions, BitSet matched) {
    String attribute = String.join(" ?", Wording.words(column.attribute()));
    for (String form : Wording.together(plain, attribute)) {
      expressions.add(form);
      matched.or(texts.matching(form));
    }
    BitSet both = and(stating, rows);
    List<String> forms =
        texts.near(plain, both, NEAR).stream()
            .sorted()
            .flatMap(word -> Wording.together(plain, Wording.phrase(word)).stream())
            .toList();
    Map<String, BitSet> precise = new LinkedHashMap<>();
    for (String form : forms) {
      BitSet found = texts.matching(form);
      if (isPrecise(found, rows)) {
        precise.put(form, found);
      }
    }
    take(precise, MOST_CONTEXTS, rows, expressions, matched);
  }

  /** Adds phrases that say the same where the expressions so far do not match. */
  void synonyms(BitSet rows, List<String> expressions, BitSet matched) {
    Map<String, BitSet> precise = new LinkedHashMap<>();
    BitSet told = and(rows, matched);
    BitSet untold = andNot(rows, matched);
    texts.phrases().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(phrase -> isPrecise(phrase.getValue(), rows))
        .filter(phrase -> standsInstead(phrase.getValue(), told, untold))
        .forEach(phrase -> precise.put(Wording.phrase(phrase.getKey()), phrase.getValue()));
    take(precise, MOST_SYNONYMS, rows, expressions, matched);
  }

  // Takes the form that explains most rows, again and again.
  private void take(
      Map<String, BitSet> forms, int most, BitSet rows, List<String> expressions, BitSet matched) {
    for (int taken = 0; taken < most; taken++) {
      BitSet untold = andNot(rows, matched);
      Optional<Map.Entry<String, BitSet>> best =
          forms.entrySet().stream()
              .filter(form -> count(form.getValue(), untold) >= fewest(rows))
              .max(
                  Comparator.comparingInt(
                          (Map.Entry<String, BitSet> form) -> count(form.getValue(), untold))
                      .thenComparingInt(form -> -form.getKey().length()));
      if (best.isEmpty()) {
        return;
      }
      expressions.add(best.get().getKey());
      matched.or(best.get().getValue());
    }
  }

  private boolean isPrecise(BitSet found, BitSet rows) {
    double smoothed = (count(found, rows) + 1.0) / (found.cardinality() + 2);
    return count(found, rows) >= fewest(rows) && smoothed >= FOUND_PRECISION;
  }

  private static boolean standsInstead(BitSet found, BitSet told, BitSet untold) {
    double beside = (1.0 + count(found, told)) / (2 + told.cardinality());
    double instead = (double) count(found, untold) / (2 + untold.cardinality());
    return instead >= INSTEAD * beside;
  }

  static double fewest(BitSet rows) {
    return Math.max(FEWEST, FEWEST_SHARE * rows.cardinality());
  }

  /** The share of found rows that have the value. */
  static double precision(BitSet found, BitSet rows) {
    return found.isEmpty() ? 0 : (double) count(found, rows) / found.cardinality();
  }

  static int count(BitSet one, BitSet other) {
    return and(one, other).cardinality();
  }

  static BitSet and(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  static BitSet andNot(BitSet one, BitSet other) {
    BitSet rest = (BitSet) one.clone();
    rest.andNot(other);
    return rest;
  }
}
