package io.suasion.workbench.evaluate;

import io.suasion.workbench.metrics.Figure;
import java.util.Locale;

/** The sentences and numbers that the table and the page share. */
final class Summary {

  /** Stands for slot errors where they are not counted. */
  static final String NO_SLOT_ERRORS = "not counted, as no domain reads these meanings";

  private Summary() {}

  static String references(Evaluation evaluation) {
    String domain = evaluation.domain().map(name -> " (" + name + ")").orElse("");
    String leftOut =
        evaluation.leftOut() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "; left out %d meanings that are not told by this domain",
                evaluation.leftOut());
    return String.format(
        Locale.ROOT,
        "%s: %d meanings%s, %d references%s",
        evaluation.references(),
        evaluation.judged().size(),
        domain,
        evaluation.compared(),
        leftOut);
  }

  static String outputs(Evaluation evaluation) {
    int meanings = evaluation.judged().size();
    String unasked =
        evaluation.unasked() == 0
            ? ""
            : String.format(
                Locale.ROOT, "; %d for other meanings are not counted", evaluation.unasked());
    return String.format(
        Locale.ROOT,
        "%s: %d of %d meanings matched%s",
        evaluation.outputs(),
        meanings,
        meanings,
        unasked);
  }

  static String slotErrors(Evaluation evaluation) {
    String unread =
        evaluation.unread() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "; not counted in %d meanings that the domain does not read",
                evaluation.unread());
    return evaluation.slotErrors().map(errors -> counts(errors) + unread).orElse(NO_SLOT_ERRORS);
  }

  private static String counts(SlotErrors slots) {
    return String.format(
        Locale.ROOT,
        "%.2f %% (%d of %d facts: %d missing, %d invented, %d wrong, %d repeated)",
        100 * slots.rate(),
        slots.count(),
        slots.asked(),
        slots.missing(),
        slots.invented(),
        slots.wrong(),
        slots.repeated());
  }

  static String value(Figure figure) {
    return number(figure.value());
  }

  /** The bounds of the figure's interval; blank if it has none. */
  static String interval(Figure figure) {
    return figure
        .interval()
        .map(interval -> number(interval.low()) + " - " + number(interval.high()))
        .orElse("");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
