package io.suasion.workbench.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the audit.
 *
 * @param texts that it is of
 * @param hits of them, or in them, that are counted; empty of a mean
 * @param goal empty if none was set
 * @param examples of what is not as it should be, or of what is most frequent
 */
record AuditFigure(
    String what,
    int texts,
    OptionalInt hits,
    double value,
    Unit unit,
    Optional<Goal> goal,
    List<String> examples) {

  AuditFigure {
    examples = List.copyOf(examples);
  }

  /** Whether the goal is reached; of nothing, it is. */
  boolean isMet() {
    return texts == 0 || goal.filter(bound -> !bound.isMet(value)).isEmpty();
  }
}
