package io.suasion.language.subwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PairMergerTest {

  @Property
  void itMergesAsByteMergingPairByPairDoes(
      @ForAll("vocabularies") Map<String, Integer> ids, @ForAll("letters") String text) {
    List<String> parts = Arrays.asList(text.split("", -1));

    assertThat(PairMerger.merge(ids, parts)).isEqualTo(pairByPair(ids, parts));
  }

  @Test
  void ofTwoPairsThatOverlapTheOneLearntEarlierIsMerged() {
    Map<String, Integer> ids = Map.of("bc", 1, "ab", 2, "abc", 3);

    assertThat(PairMerger.merge(ids, List.of("a", "b", "c"))).containsExactly("abc");
    assertThat(PairMerger.merge(Map.of("bc", 1, "ab", 2), List.of("a", "b", "c")))
        .containsExactly("a", "bc");
  }

  /** The algorithm as its paper has it: look for the best pair again after each merge. */
  private static List<String> pairByPair(Map<String, Integer> ids, List<String> letters) {
    List<String> parts = new ArrayList<>(letters);
    for (int best = best(ids, parts); best >= 0; best = best(ids, parts)) {
      parts.set(best, parts.get(best) + parts.remove(best + 1));
    }
    return parts;
  }

  private static int best(Map<String, Integer> ids, List<String> parts) {
    int best = -1;
    int lowest = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < parts.size(); i++) {
      int id = ids.getOrDefault(parts.get(i) + parts.get(i + 1), Integer.MAX_VALUE);
      if (id < lowest) {
        lowest = id;
        best = i;
      }
    }
    return best;
  }

  @Provide
  Arbitrary<Map<String, Integer>> vocabularies() {
    return Arbitraries.strings()
        .withChars("abc")
        .ofMinLength(2)
        .ofMaxLength(5)
        .list()
        .uniqueElements()
        .ofMaxSize(25)
        .map(
            tokens ->
                IntStream.range(0, tokens.size())
                    .boxed()
                    .collect(Collectors.toMap(tokens::get, id -> id)));
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(40);
  }
}
