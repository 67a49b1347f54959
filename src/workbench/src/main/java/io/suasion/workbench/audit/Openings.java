package io.suasion.workbench.audit;

import io.suasion.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How often texts begin in the same way. */
final class Openings {

  private static final Goal GOAL = Goal.atMost(.05);
  private static final int EXAMPLES = 10;

  private final Language language;
  private final Map<String, Integer> counts = new HashMap<>();
  private int texts;

  Openings(Language language) {
    this.language = language;
  }

  void add(String opening) {
    texts++;
    counts.merge(opening, 1, Integer::sum);
  }

  /** The share of the most common one; examples are the ten most common, with their counts. */
  AuditFigure figure() {
    List<Map.Entry<String, Integer>> common =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(EXAMPLES)
            .toList();
    int most = common.stream().findFirst().map(Map.Entry::getValue).orElse(0);
    return new AuditFigure(
        "own texts with the most common opening, " + language,
        texts,
        OptionalInt.of(most),
        texts == 0 ? 0 : (double) most / texts,
        Unit.SHARE,
        Optional.of(GOAL),
        common.stream().map(one -> one.getValue() + " x " + one.getKey()).toList());
  }
}
