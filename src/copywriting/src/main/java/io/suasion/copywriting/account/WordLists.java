package io.suasion.copywriting.account;

import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a language that claim nothing. */
final class WordLists {

  private static final String ANY = "any";

  private record Neutral(List<String> words, Set<String> families) {}

  private final List<List<String>> grammar;
  private final List<String> closed;
  private final List<Neutral> neutral;

  WordLists(Language language) {
    String code = "-" + language.name().toLowerCase(Locale.ROOT) + ".tsv";
    grammar =
        TsvTable.read(WordLists.class, "grammar" + code).stream()
            .flatMap(row -> List.of(row.get("words").split(" ")).stream())
            .map(Tokens::words)
            .toList();
    closed =
        TsvTable.read(WordLists.class, "grammar" + code).stream()
            .filter(row -> !row.get("group").equals("preposition"))
            .flatMap(row -> Tokens.words(row.get("words")).stream())
            .toList();
    neutral =
        TsvTable.read(WordLists.class, "neutral" + code).stream().map(WordLists::neutral).toList();
  }

  private static Neutral neutral(Map<String, String> row) {
    return new Neutral(Tokens.words(row.get("word")), Set.of(row.get("families").split("\\|")));
  }

  List<List<String>> grammar() {
    return grammar;
  }

  /** Words of closed classes that bind no value to what stands before them. */
  List<String> closed() {
    return closed;
  }

  /** Words that are neutral for products of these families. */
  List<List<String>> neutral(Set<String> families) {
    List<List<String>> words = new ArrayList<>();
    for (Neutral row : neutral) {
      if (row.families.contains(ANY) || families.stream().anyMatch(row.families::contains)) {
        words.add(row.words);
      }
    }
    return words;
  }
}
