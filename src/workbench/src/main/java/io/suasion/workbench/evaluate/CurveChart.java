package io.suasion.workbench.evaluate;

import io.suasion.workbench.dataset.CurvePoint;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** A learning curve as the template of the page draws it: losses by step. */
final class CurveChart {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 290;
  private static final int LEFT = 44;
  private static final int RIGHT = WIDTH - 14;
  private static final int TOP = 10;
  private static final int BOTTOM = HEIGHT - 46;

  private static final int TICKS = 5;

  private final List<CurvePoint> points;
  private final Axis steps;
  private final Axis losses;

  private CurveChart(List<CurvePoint> points) {
    this.points = points;
    this.steps = Axis.over(points.stream().mapToDouble(CurvePoint::step), LEFT, RIGHT);
    this.losses =
        Axis.over(
            points.stream()
                .flatMapToDouble(
                    point ->
                        DoubleStream.concat(
                            DoubleStream.of(point.trainingLoss()),
                            point.developmentLoss().stream())),
            BOTTOM,
            TOP);
  }

  static Map<String, Object> of(List<CurvePoint> points) {
    return new CurveChart(points).data();
  }

  private Map<String, Object> data() {
    List<CurvePoint> measured =
        points.stream().filter(point -> point.developmentLoss().isPresent()).toList();
    Map<String, Object> data = new HashMap<>();
    data.put("width", WIDTH);
    data.put("height", HEIGHT);
    data.put("left", LEFT);
    data.put("right", RIGHT);
    data.put("middle", (LEFT + RIGHT) / 2);
    data.put("top", TOP);
    data.put("bottom", BOTTOM);
    data.put("xTicks", steps.ticks(step -> String.format(Locale.ROOT, "%,.0f", step)));
    data.put("yTicks", losses.ticks(loss -> String.format(Locale.ROOT, "%.1f", loss)));
    data.put("training", line(points.stream().map(this::training).toList()));
    data.put("development", line(measured.stream().map(this::development).toList()));
    data.put("dots", measured.stream().map(this::development).toList());
    data.put("label", label(measured));
    return data;
  }

  private Map<String, String> training(CurvePoint point) {
    return place(point.step(), point.trainingLoss());
  }

  private Map<String, String> development(CurvePoint point) {
    return place(point.step(), point.developmentLoss().orElseThrow());
  }

  private Map<String, String> place(long step, double loss) {
    return Map.of("x", pixels(steps.place((double) step)), "y", pixels(losses.place(loss)));
  }

  private static String line(List<Map<String, String>> places) {
    return places.stream()
        .map(place -> place.get("x") + "," + place.get("y"))
        .collect(Collectors.joining(" "));
  }

  private String label(List<CurvePoint> measured) {
    CurvePoint last = points.get(points.size() - 1);
    String development =
        measured.isEmpty()
            ? ""
            : String.format(
                Locale.ROOT,
                ", development loss %.3f",
                measured.get(measured.size() - 1).developmentLoss().orElseThrow());
    return String.format(
        Locale.ROOT,
        "After %,d steps and %,d examples: training loss %.3f%s",
        last.step(),
        last.examples(),
        last.trainingLoss(),
        development);
  }

  private static String pixels(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  /** Where values lie between two edges; from and to are multiples of the ticks' distance. */
  private record Axis(double from, double to, double between, int first, int last) {

    static Axis over(DoubleStream values, int first, int last) {
      DoubleSummaryStatistics range = values.summaryStatistics();
      double between = between(Math.max(range.getMax() - range.getMin(), 1e-3) / TICKS);
      double from = Math.floor(range.getMin() / between) * between;
      double to = Math.ceil(range.getMax() / between) * between;
      return new Axis(from, to > from ? to : from + between, between, first, last);
    }

    // The smallest of 1, 2 and 5 times a power of ten that is not below.
    private static double between(double least) {
      double power = Math.pow(10, Math.floor(Math.log10(least)));
      return DoubleStream.of(1, 2, 5, 10)
          .map(multiple -> multiple * power)
          .filter(distance -> distance >= least * (1 - 1e-9))
          .findFirst()
          .orElseThrow();
    }

    double place(double value) {
      return first + (value - from) / (to - from) * (last - first);
    }

    List<Map<String, String>> ticks(DoubleFunction<String> label) {
      List<Map<String, String>> ticks = new ArrayList<>();
      for (int i = 0; from + i * between <= to + between / 2; i++) {
        double value = from + i * between;
        ticks.add(Map.of("at", pixels(place(value)), "label", label.apply(value)));
      }
      return ticks;
    }
  }
}
