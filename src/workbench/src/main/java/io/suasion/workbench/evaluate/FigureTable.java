package io.suasion.workbench.evaluate;

import io.suasion.workbench.metrics.Figure;
import java.util.Locale;
import java.util.stream.Collectors;

/** An evaluation for the terminal. */
final class FigureTable {

  private FigureTable() {}

  static String of(Evaluation evaluation) {
    String figures =
        evaluation.figures().stream().map(FigureTable::line).collect(Collectors.joining("\n"));
    return """
    references   %s
    outputs      %s

                          value  95 %% interval
    %s

    slot errors  %s
    """
        .formatted(
            Summary.references(evaluation),
            Summary.outputs(evaluation),
            figures,
            Summary.slotErrors(evaluation));
  }

  private static String line(Figure figure) {
    return String.format(
            Locale.ROOT,
            "%-16s%11s  %s",
            figure.name(),
            Summary.value(figure),
            Summary.interval(figure))
        .stripTrailing();
  }
}
