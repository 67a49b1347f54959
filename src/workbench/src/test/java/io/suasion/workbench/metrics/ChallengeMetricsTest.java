package io.suasion.workbench.metrics;

import static io.suasion.workbench.metrics.TestSegments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** BLEU, NIST, ROUGE-L and CIDEr; each expectation is worked out by hand beside it. */
class ChallengeMetricsTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void bleuIsTheGeometricMeanOfFourPrecisions() {
    // 4 of 5 words, 3 of 4 bigrams, 2 of 3 trigrams, 1 of 2 4-grams; both have five words.
    double expected = Math.pow(4 / 5.0 * 3 / 4 * 2 / 3 * 1 / 2, 1 / 4.0);

    assertThat(score(new Bleu()::score, "a b c d e", "a b c d f")).isCloseTo(expected, EXACT);
  }

  @Test
  void bleuPunishesOutputsShorterThanTheClosestReference() {
    // All n-grams hit; of lengths 6 and 9 the closest to 5 is 6.
    assertThat(score(new Bleu()::score, "a b c d e", "a b c d e f", "a b c d e f g h i"))
        .isCloseTo(Math.exp(1 - 6 / 5.0), EXACT);
  }

  @Test
  void bleuCountsAWordOnlyAsOftenAsOneReferenceHasIt() {
    // Two of four words, one of three bigrams, and next to nothing longer.
    assertThat(score(new Bleu()::score, "the the the the", "the the cat sat")).isLessThan(1e-6);
  }

  @Test
  void nistWeighsEachWordByItsSurprise() {
    // Five different words carry log2(5) bits each, what follows a word carries none.
    assertThat(score(new Nist()::score, "a b c d e", "a b c d e"))
        .isCloseTo(Math.log(5) / Math.log(2), EXACT);
  }

  @Test
  void nistHalvesAnOutputOfTwoThirdsOfTheLength() {
    // Four of six words, log2(6) bits each.
    assertThat(score(new Nist()::score, "a b c d", "a b c d e f"))
        .isCloseTo(0.5 * Math.log(6) / Math.log(2), EXACT);
  }

  @Test
  void rougeLTakesTheLongestCommonSubsequence() {
    // "a c d": precision 3/4, recall 3/5.
    double expected = (1 + 1.44) * 0.75 * 0.6 / (0.6 + 1.44 * 0.75);

    assertThat(score(RougeL.OF_CAPTIONS::score, "a b c d", "a c d x y")).isCloseTo(expected, EXACT);
  }

  @Test
  void ciderOfPerfectOutputsIsTen() {
    List<TokenizedSegment> segments =
        List.of(segment("a b c d", "a b c d"), segment("e f g h", "e f g h"));

    assertThat(new Cider().score(segments)).isCloseTo(10, EXACT);
  }

  @Test
  void ciderIgnoresWhatEveryReferenceSays() {
    List<TokenizedSegment> segments = List.of(segment("a", "a"), segment("a", "a"));

    assertThat(new Cider().score(segments)).isZero();
  }

  @Test
  void outputsThatShareNothingScoreNothing() {
    assertScoresNothing("one two");
  }

  @Test
  void anEmptyOutputScoresNothingInsteadOfFailing() {
    assertScoresNothing("");
  }

  private static void assertScoresNothing(String output) {
    String reference = "three four five";

    assertThat(score(new Bleu()::score, output, reference)).isLessThan(1e-6);
    assertThat(score(new Nist()::score, output, reference)).isZero();
    assertThat(score(RougeL.OF_CAPTIONS::score, output, reference)).isZero();
    assertThat(score(new Cider()::score, output, reference)).isZero();
  }

  private static double score(
      ToDoubleFunction<List<TokenizedSegment>> metric, String output, String... references) {
    return metric.applyAsDouble(List.of(segment(output, references)));
  }
}
