package io.suasion.copywriting.realise;

import io.suasion.copywriting.text.Passage;
import java.util.List;
import java.util.Locale;

/** Prints what no sentence was written for as shops do: {@code Scale 1:25 000 · Pages 208}. */
final class DetailsLine {

  private static final String BETWEEN = " · ";

  private DetailsLine() {}

  /** One line, or none if there are no clauses; {@code colon} stands between name and value. */
  static List<Passage> of(List<Clause> clauses, String colon) {
    if (clauses.isEmpty()) {
      return List.of();
    }
    return List.of(line(clauses.stream().map(clause -> detail(clause, colon)).toList()));
  }

  static Passage line(List<Passage> details) {
    return Passage.plain(Passage.NEW_LINE).then(begun(Passage.join(BETWEEN, details)));
  }

  /** The line with a capital, except after a name such as iOS and after "not" or "no". */
  private static Passage begun(Passage line) {
    String word = line.text().split(" ", 2)[0];
    boolean own = word.chars().anyMatch(Character::isUpperCase);
    return own || word.equals("not") || word.equals("no") ? line : Sentences.capital(line);
  }

  /** The name and the value; only the value where it says both. */
  static Passage detail(Clause clause, String colon) {
    String name = capital(clause.property()) + colon;
    boolean itself = clause.property().equals(clause.value().text());
    return itself ? clause.value() : Passage.plain(name).then(clause.value());
  }

  private static String capital(String words) {
    int first = words.offsetByCodePoints(0, 1);
    String word = words.split(" ", 2)[0];
    boolean own = word.chars().skip(1).anyMatch(Character::isUpperCase);
    return own
        ? words
        : words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
