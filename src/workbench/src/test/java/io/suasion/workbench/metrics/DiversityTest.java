package io.suasion.workbench.metrics;

import static io.suasion.workbench.metrics.TestSegments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiversityTest {

  @Test
  void distinctIsTheShareOfUniqueNgramsOfAllOutputsTogether() {
    // Words a b a, a b: two of five; bigrams ab ba, ab: two of three.
    List<TokenizedSegment> segments = List.of(segment("a b a", "x"), segment("a b", "x"));

    assertThat(new Distinct(1).score(segments)).isEqualTo(2 / 5.0);
    assertThat(new Distinct(2).score(segments)).isEqualTo(2 / 3.0);
  }

  @Test
  void outputsWithoutNgramsAreNotDistinct() {
    assertThat(new Distinct(4).score(List.of(segment("a", "x")))).isZero();
  }

  @Test
  void anOutputRepeatsWhereFourWordsInARowOccurAgain() {
    List<TokenizedSegment> segments =
        List.of(segment("a b c d x a b c d", "x"), segment("a b c x a b c", "x"));

    assertThat(Repetition.OF_FOUR.score(segments)).isEqualTo(.5);
  }

  @Test
  void variantsThatAreTheSameHaveASelfBleuOfOne() {
    assertThat(SelfBleu.sums(List.of(List.of("a b c d", "a b c d")), MetricSuite.ENGLISH).score())
        .isEqualTo(1);
  }

  @Test
  void selfBleuComparesEachVariantWithAllOthers() {
    // "a b c d" is like the third, the third like it, "x" like none.
    List<List<String>> variants =
        List.of(
            TestSegments.words("a b c d"), TestSegments.words("x"), TestSegments.words("a b c d"));

    assertThat(SelfBleu.score(variants)).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void oneVariantAloneIsRefused() {
    assertThatThrownBy(() -> SelfBleu.sums(List.of(List.of("a")), MetricSuite.CHINESE))
        .hasMessageContaining("two variants");
  }
}
