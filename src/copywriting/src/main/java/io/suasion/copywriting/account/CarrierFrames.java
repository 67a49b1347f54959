package io.suasion.copywriting.account;

import io.suasion.copywriting.Fact;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the names of attributes carry values, and the verbs that the items of a list share. */
final class CarrierFrames {

  /**
   * The words of a later item of a list.
   *
   * @param verb that the first item begins with; empty where any may
   * @param rest of the words, without the verb
   */
  record Shared(String verb, List<String> rest) {}

  private final Language language;
  private final Map<String, List<String>> frames;
  private final List<List<String>> verbs;

  CarrierFrames(Language language) {
    this.language = language;
    String code = language.name().toLowerCase(Locale.ROOT);
    List<Map<String, String>> rows =
        TsvTable.read(CarrierFrames.class, "frames.tsv").stream()
            .filter(row -> row.get("language").equals(code))
            .toList();
    frames =
        Map.of("value", cells(rows, "value"), "yes", cells(rows, "yes"), "no", cells(rows, "no"));
    verbs = cells(rows, "verb").stream().map(Tokens::words).toList();
  }

  private static List<String> cells(List<Map<String, String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get("of").equals(kind))
        .map(row -> row.get("frame"))
        .toList();
  }

  /**
   * The words that may stand around a value: with the name of the attribute, or the name alone for
   * a yes or no.
   */
  List<String> of(Fact fact) {
    return switch (fact.value().toLowerCase(Locale.ROOT)) {
      case "yes", "true", "是" -> frames.get("yes");
      case "no", "false", "否" -> frames.get("no");
      default -> frames.get("value");
    };
  }

  /** The verbs that items share, as words, the longest first. */
  List<List<String>> verbs() {
    return verbs;
  }

  /** A Chinese noun phrase behind the verb "has". */
  List<String> having(List<String> words) {
    List<String> having = new ArrayList<>(List.of("有"));
    having.addAll(words);
    return having;
  }

  /**
   * Whether words without their verb still tell the fact. English words do unless they are the
   * value alone.
   */
  private boolean matters(boolean bare) {
    return bare || language == Language.ZH;
  }

  /**
   * The words as a later item of a list, whose verb stands at the first one alone. What is left is
   * more than the value, unless the verb has a preposition: comes in blue and 3 sizes.
   */
  Optional<Shared> shared(List<String> words) {
    for (List<String> verb : verbs) {
      boolean begins = words.size() > verb.size() && words.subList(0, verb.size()).equals(verb);
      if (begins) {
        List<String> rest = words.subList(verb.size(), words.size());
        boolean bare = rest.equals(List.of(Token.VALUE));
        return bare && verb.size() < 2
            ? Optional.empty()
            : Optional.of(new Shared(matters(bare) ? String.join("", verb) : "", rest));
      }
    }
    return Optional.empty();
  }
}
