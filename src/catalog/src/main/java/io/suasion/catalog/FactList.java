package io.suasion.catalog;

import io.suasion.language.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the facts of one product, each attribute once. */
final class FactList {

  private final FactReader reader;
  private final Kind kind;
  private final TokenPolicy tokens;
  private final List<Ignored> ignored;
  private final List<UnderstoodFact> facts = new ArrayList<>();
  private final Map<String, UnderstoodFact> byName = new HashMap<>();

  FactList(FactReader reader, Kind kind, TokenPolicy tokens, List<Ignored> ignored) {
    this.reader = reader;
    this.kind = kind;
    this.tokens = tokens;
    this.ignored = ignored;
  }

  void add(RawFact raw) {
    FactReader.Outcome outcome = reader.read(raw, kind, tokens);
    outcome.ignored().ifPresent(ignored::add);
    outcome.fact().ifPresent(this::add);
  }

  private void add(UnderstoodFact fact) {
    UnderstoodFact own = fact;
    UnderstoodFact same = byName.get(name(fact));
    if (same != null) {
      if (Folding.same(same.value().text(), fact.value().text())) {
        leave(fact, Reason.DUPLICATE, "Another attribute says the same. Give it once.");
        return;
      }
      own = fact.ofTheShop();
      if (byName.containsKey(name(own))) {
        leave(
            fact,
            Reason.AMBIGUOUS,
            "The attribute is given twice with different values. Give the right one.");
        return;
      }
    }
    byName.put(name(own), own);
    facts.add(own);
  }

  private void leave(UnderstoodFact fact, Reason reason, String detail) {
    ignored.add(new Ignored(fact.given().attribute(), fact.given().value(), reason, detail));
  }

  private static String name(UnderstoodFact fact) {
    return fact.attribute()
        .map(attribute -> "#" + attribute.id())
        .orElseGet(() -> Folding.fold(fact.label().en()));
  }

  List<UnderstoodFact> facts() {
    return facts;
  }
}
