package io.suasion.copywriting.persuade;

import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins English predicates and noun phrases into lists that read well. */
final class Clauses {

  private static final Pattern HOLDS_A_LIST = Pattern.compile(",(?!\\d)|\\b(?:and|or|but)\\b|[;:]");

  private static final Pattern BRACKETED = Pattern.compile(" \\([^()]*\\)");

  private Clauses() {}

  /**
   * The parts one after the other. A comma goes before the last part where a part is a list itself.
   */
  static Passage listed(List<Passage> parts) {
    boolean nested = parts.stream().anyMatch(Clauses::isList);
    Passage list = Passage.EMPTY;
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      String link = i == 0 ? "" : !last ? ", " : nested ? ", and " : " and ";
      list = list.then(link).then(parts.get(i));
    }
    return list;
  }

  /**
   * The predicates, with a verb that several of them share told once: has a hood and two pockets.
   */
  static List<Passage> merged(List<Passage> predicates, List<String> verbs) {
    List<Passage> merged = new ArrayList<>(predicates);
    for (String verb : verbs) {
      List<Passage> same = merged.stream().filter(p -> begins(p, verb)).toList();
      boolean simple = same.stream().noneMatch(Clauses::isList);
      if (same.size() > 1 && simple) {
        int at = merged.indexOf(same.get(0));
        merged.removeAll(same);
        merged.add(Math.min(at, merged.size()), once(same, verb));
      }
    }
    return merged;
  }

  /**
   * Whether the predicate begins with the verb. "Comes in at 620 g" has another verb than "comes in
   * blue".
   */
  private static boolean begins(Passage predicate, String verb) {
    return predicate.text().startsWith(verb + " ") && !predicate.text().startsWith(verb + " at ");
  }

  private static Passage once(List<Passage> same, String verb) {
    List<Passage> rests = new ArrayList<>(List.of(same.get(0)));
    same.stream().skip(1).map(passage -> rest(passage, verb.length() + 1)).forEach(rests::add);
    return listed(rests);
  }

  /** The words behind the verb, as a statement of the same fact. */
  private static Passage rest(Passage passage, int start) {
    Passage rest = Passage.plain(passage.text().substring(start));
    return passage.statements().isEmpty()
        ? rest
        : rest.allTelling(passage.statements().get(0).fact(), passage.statements().get(0).by());
  }

  /** Whether the words are a list themselves. Words in brackets do not count. */
  static boolean isList(Passage passage) {
    return HOLDS_A_LIST.matcher(BRACKETED.matcher(passage.text()).replaceAll("")).find();
  }
}
