package io.suasion.workbench.metrics;

import static io.suasion.workbench.metrics.TestSegments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ROUGE-N, chrF and BLEU of sentences. */
class OverlapMetricsTest {

  @Test
  void rougeIsTheF1OfSharedNgramsOfTheBestReference() {
    // "b c" of two and three bigrams: 2 * 1 / (2 + 3); the other reference shares none.
    assertThat(new RougeN(2).score(segment("a b c", "x y", "b c d e"))).isEqualTo(2.0 / 5);
  }

  @Test
  void rougeCountsAWordOnlyAsOftenAsBothHaveIt() {
    assertThat(new RougeN(1).score(segment("a a a", "a b c"))).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void rougeLOfCharactersWeighsPrecisionAndRecallAlike() {
    // "a c": precision 2/3, recall 2/2.
    assertThat(RougeL.F1.score(segment("a b c", "a c"))).isCloseTo(.8, within(1e-9));
  }

  /** The cases without smoothing of sacreBLEU's own test, whose precision and recall are equal. */
  @ParameterizedTest
  @CsvSource({"a, a, 1", "a b c, abc, 1", "aa, ab, .25", "'', reference, 0", "abc, hij, 0"})
  void chrfAgreesWithSacrebleu(String output, String reference, double score) {
    assertThat(Chrf.score(new Segment(output, List.of(reference)))).isCloseTo(score, within(1e-9));
  }

  @Test
  void chrfWeighsRecallTwice() {
    // Orders 1 and 2 have both texts: precision (2/3 + 1/2) / 2, recall 1.
    double precision = (2 / 3.0 + 1 / 2.0) / 2;

    assertThat(Chrf.score(new Segment("abc", List.of("ab"))))
        .isCloseTo(5 * precision / (4 * precision + 1), within(1e-9));
  }

  @Test
  void chrfTakesTheReferenceWithTheHighestScore() {
    assertThat(Chrf.score(new Segment("pub", List.of("zzz", "pub", "p")))).isEqualTo(1);
  }

  @Test
  void chrfAddsUpTheNgramsOfAllOutputs() {
    // sacreBLEU: outputs a and b, references a and c.
    assertThat(new Chrf().score(List.of(segment("a", "a"), segment("b", "c")))).isEqualTo(.5);
  }

  @Test
  void sentenceBleuAgreesWithNltkWhereAllOrdersHit() {
    // The example of NLTK's documentation: .4118 with its third method of smoothing.
    double score =
        new SentenceBleu()
            .score(
                segment(
                    "It is a guide to action which ensures that the military always obeys the"
                        + " commands of the party",
                    "It is a guide to action that ensures that the military will forever heed"
                        + " Party commands"));

    assertThat(score).isCloseTo(.4118, within(5e-5));
  }

  @Test
  void anOrderWithoutHitsCountsHalfAHitAndTheNextAQuarter() {
    // Words 1/2; bigrams 1/2 of one; trigrams 1/4 and 4-grams 1/8 of what NLTK takes for one.
    assertThat(new SentenceBleu().score(segment("上 衣", "上 装")))
        .isCloseTo(Math.pow(1 / 2.0 * 1 / 2 * 1 / 4 * 1 / 8, 1 / 4.0), within(1e-9));
  }

  @Test
  void smoothingBeginsAtTheFirstOrderWithoutHits() {
    // 4 of 5 words, 2 of 4 bigrams, 1/2 of 3 trigrams, 1/4 of 2 4-grams.
    assertThat(new SentenceBleu().score(segment("a b x c d", "a b y c d")))
        .isCloseTo(Math.pow(4 / 5.0 * 2 / 4 * 1 / 6 * 1 / 8, 1 / 4.0), within(1e-9));
  }

  @Test
  void sentenceBleuPunishesShortOutputs() {
    // All n-grams of four words hit, the reference has six.
    assertThat(new SentenceBleu().score(segment("a b c d", "a b c d e f")))
        .isCloseTo(Math.exp(1 - 6 / 4.0), within(1e-9));
  }

  @Test
  void sentenceBleuWithoutAWordInCommonIsZero() {
    assertThat(new SentenceBleu().score(segment("a", "b"))).isZero();
    assertThat(new SentenceBleu().score(segment("", "b"))).isZero();
  }
}
