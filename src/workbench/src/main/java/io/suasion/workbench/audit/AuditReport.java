package io.suasion.workbench.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of an audit as a table and as JSON. */
final class AuditReport {

  private AuditReport() {}

  static String table(List<AuditFigure> figures) {
    return "%-46s %7s %7s %10s  %s%n".formatted("", "texts", "hits", "value", "goal")
        + figures.stream().map(AuditReport::row).collect(Collectors.joining());
  }

  private static String row(AuditFigure figure) {
    String hits = figure.hits().isPresent() ? "" + figure.hits().getAsInt() : "";
    String goal = figure.goal().map(bound -> goal(figure, bound)).orElse("");
    return String.format(
                Locale.ROOT,
                "%-46s %7d %7s %10s  %s",
                figure.what(),
                figure.texts(),
                hits,
                figure.unit().words(figure.value()),
                goal)
            .stripTrailing()
        + System.lineSeparator();
  }

  private static String goal(AuditFigure figure, Goal goal) {
    return "%s %8s  %s"
        .formatted(
            goal.least() ? ">=" : "<=",
            figure.unit().words(goal.bound()),
            figure.isMet() ? "met" : "missed");
  }

  /** What each figure is, under the name of its unit. */
  static ArrayNode json(List<AuditFigure> figures) {
    ArrayNode rows = new ObjectMapper().createArrayNode();
    for (AuditFigure figure : figures) {
      ObjectNode row = rows.addObject().put("what", figure.what()).put("texts", figure.texts());
      figure.hits().ifPresent(hits -> row.put("hits", hits));
      row.put(figure.unit().key(), figure.value());
      figure.goal().ifPresent(goal -> row.put("goal", goal.bound()).put("met", figure.isMet()));
      figure.examples().forEach(row.putArray("examples")::add);
    }
    return rows;
  }
}
