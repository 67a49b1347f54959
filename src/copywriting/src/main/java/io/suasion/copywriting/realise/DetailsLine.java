package io.suasion.copywriting.realise;

import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
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
    List<Passage> details = new ArrayList<>();
    for (Clause clause : clauses) {
      String name = capital(clause.property()) + colon;
      boolean itself = clause.property().equals(clause.value().text());
      details.add(itself ? clause.value() : Passage.plain(name).then(clause.value()));
    }
    return List.of(Passage.plain(Passage.NEW_LINE).then(Passage.join(BETWEEN, details)));
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
