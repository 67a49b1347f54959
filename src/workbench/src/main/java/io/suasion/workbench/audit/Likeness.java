package io.suasion.workbench.audit;

import io.suasion.language.Language;
import io.suasion.workbench.metrics.MetricSuite;
import io.suasion.workbench.metrics.SelfBleu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How much the variants of one brief resemble each other. */
final class Likeness {

  private static final Goal GOAL = Goal.atMost(.45);

  private final Language language;
  private final List<List<String>> briefs = new ArrayList<>();

  Likeness(Language language) {
    this.language = language;
  }

  /** A brief with a single text does not count. */
  void add(List<String> variants) {
    if (variants.size() > 1) {
      briefs.add(List.copyOf(variants));
    }
  }

  AuditFigure figure() {
    double score = briefs.isEmpty() ? 0 : SelfBleu.sums(briefs, MetricSuite.of(language)).score();
    return new AuditFigure(
        "self-BLEU of the variants of a brief, " + language,
        briefs.stream().mapToInt(List::size).sum(),
        OptionalInt.empty(),
        score,
        Unit.SCORE,
        Optional.of(GOAL),
        List.of());
  }
}
