package io.suasion.workbench.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void theIntervalOfAMeanIsTwoStandardErrorsWide() {
    // 400 zeros and ones: the standard error is .5 / 20, the interval 1.96 of them to each side.
    List<Double> scores = IntStream.range(0, 400).mapToObj(i -> (double) (i % 2)).toList();

    Interval interval = Figure.of("mean", Sums.mean(scores)).interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(.5 - 1.96 * .025, within(.008));
    assertThat(interval.high()).isCloseTo(.5 + 1.96 * .025, within(.008));
  }

  @Property(tries = 50)
  void theSameScoresHaveTheSameInterval(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = 0, max = 1) Double> scores) {
    Figure figure = Figure.of("mean", Sums.mean(scores));

    assertThat(Figure.of("mean", Sums.mean(scores))).isEqualTo(figure);
    Interval interval = figure.interval().orElseThrow();
    assertThat(interval.low()).isBetween(Collections.min(scores) - 1e-9, interval.high());
    assertThat(interval.high()).isLessThanOrEqualTo(Collections.max(scores) + 1e-9);
  }

  @Test
  void aSingleMeaningHasNoInterval() {
    assertThat(Figure.of("mean", Sums.mean(List.of(.3))).interval()).isEmpty();
  }

  @Test
  void aRatioIsOfSumsAndNotAMeanOfRatios() {
    assertThat(Sums.ratio(List.of(new double[] {1, 1}, new double[] {0, 3})).score())
        .isEqualTo(1 / 4.0);
  }

  @Test
  void aSuiteNamesItsFiguresAndGivesIntervalsOnlyToSums() {
    List<Segment> segments =
        List.of(new Segment("红色的裙子", List.of("红色的连衣裙")), new Segment("蓝色的裤子", List.of("蓝裤子")));

    List<Figure> figures = MetricSuite.CHINESE.figures(segments);

    assertThat(figures)
        .extracting(Figure::key)
        .containsExactly(
            "bleu_4",
            "rouge_1",
            "rouge_2",
            "rouge_l",
            "chrf2",
            "distinct_4",
            "repeated_4_grams",
            "characters");
    assertThat(figures)
        .filteredOn(figure -> figure.interval().isEmpty())
        .extracting(Figure::name)
        .containsExactly("distinct-4");
    assertThat(figures.get(7).value()).isEqualTo(5);
  }

  @Test
  void noOutputsAreRefused() {
    assertThatThrownBy(() -> MetricSuite.ENGLISH.figures(List.of()))
        .hasMessageContaining("no outputs");
  }
}
