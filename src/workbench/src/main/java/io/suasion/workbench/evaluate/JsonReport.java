package io.suasion.workbench.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.metrics.Figure;
import io.suasion.workbench.metrics.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation as one JSON object. */
final class JsonReport {

  private JsonReport() {}

  static String of(Evaluation evaluation) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("references", evaluation.references());
    report.put("outputs", evaluation.outputs());
    report.put("language", evaluation.language().name().toLowerCase(Locale.ROOT));
    report.put("domain", evaluation.domain().orElse(null));
    report.put("meanings", evaluation.judged().size());
    report.put("unread", evaluation.unread());
    report.put("left_out", evaluation.leftOut());
    evaluation.figures().forEach(figure -> report.put(figure.key(), figure.value()));
    evaluation.slotErrors().ifPresent(errors -> put(report, errors));
    report.put("intervals", intervals(evaluation.figures()));
    report.put(
        "bootstrap",
        Map.of("confidence", .95, "resamples", Interval.RESAMPLES, "seed", Figure.SEED));
    report.put("texts", evaluation.judged().stream().map(one -> text(evaluation, one)).toList());
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void put(Map<String, Object> report, SlotErrors errors) {
    report.put("facts", errors.asked());
    report.put("missing", errors.missing());
    report.put("invented", errors.invented());
    report.put("wrong", errors.wrong());
    report.put("repeated", errors.repeated());
  }

  private static Map<String, Object> intervals(List<Figure> figures) {
    Map<String, Object> intervals = new LinkedHashMap<>();
    for (Figure figure : figures) {
      figure
          .interval()
          .ifPresent(bounds -> intervals.put(figure.key(), List.of(bounds.low(), bounds.high())));
    }
    return intervals;
  }

  private static Map<String, Object> text(Evaluation evaluation, Judged judged) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("meaning", judged.meaning());
    text.put("output", judged.output());
    text.put("chrf2", judged.chrf());
    text.put("errors", evaluation.errors(judged));
    text.put("wrong", Wrong.of(judged));
    text.put("grammar", judged.grammar().faults());
    return text;
  }
}
