package io.suasion.workbench.metrics;

import static io.suasion.workbench.metrics.TestSegments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each expectation is worked out by hand beside it, after Denkowski and Lavie 2014. */
class MeteorTest {

  private final Meteor meteor = new Meteor();

  @Test
  void anOutputEqualToAReferenceScoresOne() {
    assertThat(score("the cheap pub", "a pub", "the cheap pub")).isEqualTo(1);
  }

  @Test
  void anOutputThatSharesNoStemScoresNothing() {
    assertThat(score("pub", "restaurant")).isZero();
    assertThat(score("", "restaurant")).isZero();
  }

  @Test
  void contentWordsCountThreeTimesAsMuchAsFunctionWords() {
    // "the" weighs .25, "pub" and "bar" .75: precision and recall are .25 of 1 and .75 of 1.
    double onlyTheFunctionWord = .25 * (1 - .6);
    double onlyTheContentWord = .75 * (1 - .6);

    assertThat(score("the pub", "the bar")).isCloseTo(onlyTheFunctionWord, within(1e-9));
    assertThat(score("the pub", "that pub")).isCloseTo(onlyTheContentWord, within(1e-9));
  }

  @Test
  void aMatchOfStemsCountsSixTenths() {
    // Two content words in one chunk, one of them by its stem: (1 + .6) / 2 on both sides; the
    // sentences match whole, so nothing is fragmented.
    assertThat(score("serving pubs", "serves pubs")).isCloseTo(.8, within(1e-9));
  }

  @Test
  void recallWeighsMoreThanPrecision() {
    // Precision 1, recall 1/2; one chunk of one match.
    double mean = 1 * .5 / (.85 * 1 + .15 * .5);

    assertThat(score("pub", "pub garden")).isCloseTo(mean * (1 - .6), within(1e-9));
  }

  @Test
  void matchesOutOfOrderArePunishedAsChunks() {
    // All four words match, in two chunks: a penalty of .6 * (2/4)^.2.
    assertThat(score("pub garden river city", "river city pub garden"))
        .isCloseTo(1 - .6 * Math.pow(.5, .2), within(1e-9));
  }

  @Test
  void ofEqualWordsThoseAreMatchedThatMakeTheFewestChunks() {
    List<MeteorAligner.Match> matches =
        new MeteorAligner().align(TestSegments.words("a b"), TestSegments.words("a c a b"));

    assertThat(matches)
        .containsExactly(new MeteorAligner.Match(0, 2, true), new MeteorAligner.Match(1, 3, true));
  }

  @Test
  void anEqualWordIsPreferredToOneOfTheSameStem() {
    List<MeteorAligner.Match> matches =
        new MeteorAligner().align(TestSegments.words("pub"), TestSegments.words("pubs x pub"));

    assertThat(matches).containsExactly(new MeteorAligner.Match(0, 2, true));
  }

  @Test
  void statisticsOfAllOutputsAreAddedBeforeTheyAreScored() {
    // Of two outputs of one content word each, one matches: precision and recall 1/2, one chunk.
    double score = meteor.score(List.of(segment("pub", "pub"), segment("bar", "garden")));

    assertThat(score).isCloseTo(.5 * (1 - .6), within(1e-9));
  }

  private double score(String output, String... references) {
    return meteor.score(List.of(segment(output, references)));
  }
}
