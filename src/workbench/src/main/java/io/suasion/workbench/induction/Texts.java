package io.suasion.workbench.induction;

import io.suasion.copywriting.domain.Expressions;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts, without the values that are copied, and which of them hold which phrases. */
final class Texts {

  private static final Pattern CLAUSE = Pattern.compile("[^\\p{L}\\p{N}\\s'’-]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
  private static final int LONGEST_PHRASE = 3;

  /** Words that say nothing at either end of a phrase. */
  static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "and", "or", "but", "with", "in", "on", "at", "of", "for", "to", "by",
          "from", "as", "is", "are", "was", "be", "has", "have", "it", "its", "it's", "this",
          "that", "these", "which", "you", "your", "so", "if", "also", "can", "will");

  private final List<String> texts;
  private final Map<String, BitSet> phrases = new HashMap<>();

  /** Keeps the phrases that at least so many texts hold. */
  Texts(List<String> texts, int fewest) {
    this.texts = List.copyOf(texts);
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(text -> phrases(text).forEach(phrase -> counts.merge(phrase, 1, Integer::sum)));
    for (int row = 0; row < texts.size(); row++) {
      for (String phrase : phrases(texts.get(row))) {
        if (counts.get(phrase) >= fewest) {
          phrases.computeIfAbsent(phrase, unseen -> new BitSet()).set(row);
        }
      }
    }
  }

  String get(int row) {
    return texts.get(row);
  }

  Map<String, BitSet> phrases() {
    return phrases;
  }

  BitSet matching(String expression) {
    return matching(expression, List.of());
  }

  /** The rows whose text an expression matches outside of what other expressions match. */
  BitSet matching(String expression, List<String> outside) {
    Pattern pattern = Expressions.compile(List.of(expression));
    Pattern taken = Expressions.compile(outside);
    BitSet matching = new BitSet();
    for (int row = 0; row < texts.size(); row++) {
      String text = texts.get(row);
      matching.set(
          row,
          pattern.matcher(text).find()
              && (outside.isEmpty()
                  || pattern.matcher(taken.matcher(text).replaceAll("⟦⟧")).find()));
    }
    return matching;
  }

  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** Phrases of up to three words that neither cross punctuation nor end in a small word. */
  static Set<String> phrases(String text) {
    Set<String> phrases = new LinkedHashSet<>();
    for (String clause : CLAUSE.split(text)) {
      List<String> words = words(clause);
      for (int start = 0; start < words.size(); start++) {
        int last = Math.min(words.size(), start + LONGEST_PHRASE);
        for (int end = start + 1; end <= last; end++) {
          if (!isSmall(words.get(start)) && !isSmall(words.get(end - 1))) {
            phrases.add(String.join(" ", words.subList(start, end)));
          }
        }
      }
    }
    return phrases;
  }

  private static boolean isSmall(String word) {
    return SMALL_WORDS.contains(word);
  }

  /** Words that stand no further than so many words from a phrase, before or after it. */
  Set<String> near(String expression, BitSet rows, int distance) {
    Pattern pattern = Expressions.compile(List.of(expression));
    Set<String> near = new HashSet<>();
    rows.stream()
        .mapToObj(texts::get)
        .forEach(
            text ->
                pattern
                    .matcher(text)
                    .results()
                    .forEach(
                        match -> {
                          List<String> before = words(clauseEnd(text.substring(0, match.start())));
                          List<String> after = words(clauseStart(text.substring(match.end())));
                          near.addAll(
                              before.subList(Math.max(0, before.size() - distance), before.size()));
                          near.addAll(after.subList(0, Math.min(distance, after.size())));
                        }));
    near.removeAll(SMALL_WORDS);
    return near;
  }

  private static String clauseEnd(String before) {
    String[] clauses = CLAUSE.split(before, -1);
    return clauses[clauses.length - 1];
  }

  private static String clauseStart(String after) {
    return CLAUSE.split(after, -1)[0];
  }
}
