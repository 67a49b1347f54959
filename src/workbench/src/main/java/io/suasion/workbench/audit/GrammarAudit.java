package io.suasion.workbench.audit;

import io.suasion.workbench.grammar.EnglishGrammar;
import io.suasion.workbench.grammar.GrammarFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Faults of grammar in English texts. */
final class GrammarAudit {

  private static final int EXAMPLES = 50;

  private final List<GrammarFaults> texts = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();

  void add(String text, List<String> names) {
    GrammarFaults found = EnglishGrammar.check(text, names);
    texts.add(found);
    if (!found.faults().isEmpty() && examples.size() < EXAMPLES) {
      examples.add(found.faults() + " in " + text);
    }
  }

  AuditFigure figure() {
    return new AuditFigure(
        "grammar faults per 100 words, EN",
        texts.size(),
        OptionalInt.of(texts.stream().mapToInt(text -> text.faults().size()).sum()),
        texts.isEmpty() ? 0 : GrammarFaults.per100Words(texts).score(),
        Unit.PER_100_WORDS,
        Optional.empty(),
        examples);
  }
}
