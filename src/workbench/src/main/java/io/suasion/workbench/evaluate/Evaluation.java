package io.suasion.workbench.evaluate;

import io.suasion.language.Language;
import io.suasion.workbench.metrics.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one set of outputs is worth.
 *
 * @param references name of the file
 * @param outputs name of the file
 * @param domain of all meanings; empty where none can read them
 * @param leftOut meanings that neither describe nor recommend and count in no figure
 * @param unasked outputs for meanings that the references do not have
 * @param slotErrors of all outputs together; empty without a domain
 * @param judged one for each meaning, in the order of the references
 */
public record Evaluation(
    String references,
    String outputs,
    Language language,
    Optional<String> domain,
    int leftOut,
    int unasked,
    List<Figure> figures,
    Optional<SlotErrors> slotErrors,
    List<Judged> judged) {

  public Evaluation {
    figures = List.copyOf(figures);
    judged = List.copyOf(judged);
  }

  int compared() {
    return judged.stream().mapToInt(one -> one.segment().references().size()).sum();
  }

  /** How many meanings the domain does not read: they have all figures but slot errors. */
  int unread() {
    return (int) judged.stream().filter(one -> !one.isRead()).count();
  }

  /**
   * Slot errors of an output, none if they cannot be counted; without a domain, values not stated.
   */
  int errors(Judged one) {
    return domain.isEmpty() || one.isRead() ? one.errors() : 0;
  }

  /** The outputs with the most errors, and of these with the lowest chrF, first. */
  List<Judged> worst(int most) {
    return judged.stream()
        .sorted(
            Comparator.comparingInt((Judged one) -> -errors(one)).thenComparingDouble(Judged::chrf))
        .limit(most)
        .toList();
  }
}
