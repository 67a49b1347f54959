package io.suasion.copywriting.phrase;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.TsvTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Fills the gaps of phrases with facts of a product. */
final class FactGaps {

  private record GapRow(String gap, Pattern attribute, Pattern value, boolean interested) {

    boolean takes(String attribute, Fact fact, Optional<Fact> lead) {
      return this.attribute.matcher(attribute).matches()
          && value.matcher(fact.value()).matches()
          && (!interested || lead.filter(fact::equals).isPresent());
    }
  }

  private final List<GapRow> rows =
      TsvTable.read(FactGaps.class, "gaps.tsv").stream().map(FactGaps::row).toList();

  private static GapRow row(Map<String, String> row) {
    return new GapRow(
        row.get("gap"),
        Pattern.compile(row.get("attribute"), Pattern.CASE_INSENSITIVE),
        Pattern.compile(row.get("value")),
        row.get("interested").equals("yes"));
  }

  /** For each gap the first fact that may fill it. {@code words} turns an attribute into words. */
  Map<String, Passage> fillings(
      List<Fact> facts, Optional<Fact> lead, UnaryOperator<String> words) {
    Map<String, Passage> fillings = new LinkedHashMap<>();
    for (Fact fact : facts) {
      String attribute = words.apply(fact.attribute());
      rows.stream()
          .filter(row -> row.takes(attribute, fact, lead))
          .forEach(row -> fillings.putIfAbsent(row.gap, told(fact)));
    }
    return fillings;
  }

  private static Passage told(Fact fact) {
    return Passage.telling(fact, fact.value(), ToldBy.PHRASE);
  }
}
