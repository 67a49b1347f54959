package io.suasion.workbench.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each expectation is worked out by hand beside it. */
class ScoresTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void bleuIsTheGeometricMeanOfFourPrecisions() {
    // 4 of 5 words, 3 of 4 bigrams, 2 of 3 trigrams, 1 of 2 4-grams; both have five words.
    double expected = Math.pow(4 / 5.0 * 3 / 4 * 2 / 3 * 1 / 2, 1 / 4.0);

    assertThat(score(Bleu::score, "a b c d e", "a b c d f")).isCloseTo(expected, EXACT);
  }

  @Test
  void bleuPunishesOutputsShorterThanTheClosestReference() {
    // All n-grams hit; of lengths 6 and 9 the closest to 5 is 6.
    assertThat(score(Bleu::score, "a b c d e", "a b c d e f", "a b c d e f g h i"))
        .isCloseTo(Math.exp(1 - 6 / 5.0), EXACT);
  }

  @Test
  void bleuCountsAWordOnlyAsOftenAsOneReferenceHasIt() {
    // Two of four words, one of three bigrams, and next to nothing longer.
    assertThat(score(Bleu::score, "the the the the", "the the cat sat")).isLessThan(1e-6);
  }

  @Test
  void nistWeighsEachWordByItsSurprise() {
    // Five different words carry log2(5) bits each, what follows a word carries none.
    assertThat(score(Nist::score, "a b c d e", "a b c d e"))
        .isCloseTo(Math.log(5) / Math.log(2), EXACT);
  }

  @Test
  void nistHalvesAnOutputOfTwoThirdsOfTheLength() {
    // Four of six words, log2(6) bits each.
    assertThat(score(Nist::score, "a b c d", "a b c d e f"))
        .isCloseTo(0.5 * Math.log(6) / Math.log(2), EXACT);
  }

  @Test
  void rougeLTakesTheLongestCommonSubsequence() {
    // "a c d": precision 3/4, recall 3/5.
    double expected = (1 + 1.44) * 0.75 * 0.6 / (0.6 + 1.44 * 0.75);

    assertThat(score(RougeL::score, "a b c d", "a c d x y")).isCloseTo(expected, EXACT);
  }

  @Test
  void ciderOfPerfectOutputsIsTen() {
    List<TokenizedSegment> segments =
        List.of(segment("a b c d", "a b c d"), segment("e f g h", "e f g h"));

    assertThat(Cider.score(segments)).isCloseTo(10, EXACT);
  }

  @Test
  void ciderIgnoresWhatEveryReferenceSays() {
    List<TokenizedSegment> segments = List.of(segment("a", "a"), segment("a", "a"));

    assertThat(Cider.score(segments)).isZero();
  }

  @Test
  void outputsThatShareNothingScoreNothing() {
    Scores scores = Scores.of(List.of(new Segment("one two", List.of("three four five"))));

    assertThat(scores.bleu()).isLessThan(1e-6);
    assertThat(scores.nist()).isZero();
    assertThat(scores.rougeL()).isZero();
    assertThat(scores.cider()).isZero();
  }

  @Test
  void anEmptyOutputScoresNothingInsteadOfFailing() {
    Scores scores = Scores.of(List.of(new Segment("", List.of("three four five"))));

    assertThat(scores.bleu()).isLessThan(1e-6);
    assertThat(scores.nist()).isZero();
    assertThat(scores.rougeL()).isZero();
    assertThat(scores.cider()).isZero();
  }

  @Test
  void noOutputsAreRefused() {
    assertThatThrownBy(() -> Scores.of(List.of())).hasMessageContaining("no outputs");
  }

  private static double score(
      ToDoubleFunction<List<TokenizedSegment>> metric, String output, String... references) {
    return metric.applyAsDouble(List.of(segment(output, references)));
  }

  private static TokenizedSegment segment(String output, String... references) {
    return TokenizedSegment.of(
            List.of(new Segment(output, List.of(references))), text -> List.of(text.split(" ")))
        .get(0);
  }
}
