package io.suasion.workbench.evaluate;

import io.suasion.language.Language;
import io.suasion.workbench.dataset.CurvePoint;
import io.suasion.workbench.io.HtmlPage;
import io.suasion.workbench.metrics.Figure;
import io.suasion.workbench.metrics.Interval;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An evaluation as one page of HTML that needs nothing beside it; the template escapes all text.
 */
final class Page {

  private static final int WORST = 50;

  private Page() {}

  /**
   * The page.
   *
   * @param curve of the training; none if empty
   */
  static String of(Evaluation evaluation, List<CurvePoint> curve) {
    Map<String, Object> data = new HashMap<>();
    data.put("outputs", evaluation.outputs());
    data.put("referencesLine", Summary.references(evaluation));
    data.put("outputsLine", Summary.outputs(evaluation));
    data.put("slotErrors", Summary.slotErrors(evaluation));
    data.put("figures", evaluation.figures().stream().map(Page::row).toList());
    data.put("resamples", Interval.RESAMPLES);
    data.put("seed", Figure.SEED);
    data.put("english", evaluation.language() == Language.EN);
    data.put("curve", curve.isEmpty() ? null : CurveChart.of(curve));
    data.put("aligned", evaluation.slotErrors().isPresent());
    data.put("worst", worst(evaluation.worst(WORST)));
    data.put("worstTitle", title(evaluation));
    return HtmlPage.of(Page.class, "page.html", data);
  }

  private static String title(Evaluation evaluation) {
    int all = evaluation.judged().size();
    return all <= WORST
        ? "All outputs, the worst first"
        : String.format(Locale.ROOT, "The %d worst outputs", WORST);
  }

  private static Map<String, String> row(Figure figure) {
    return Map.of(
        "name", figure.name(),
        "value", Summary.value(figure),
        "interval", Summary.interval(figure));
  }

  private static List<Map<String, Object>> worst(List<Judged> worst) {
    return IntStream.range(0, worst.size())
        .mapToObj(index -> PageText.of(index + 1, worst.get(index)))
        .toList();
  }
}
