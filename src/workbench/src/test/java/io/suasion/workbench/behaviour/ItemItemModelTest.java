package io.suasion.workbench.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class ItemItemModelTest {
  private static final Offset<Double> EXACT = within(1e-12);

  /** The Gram matrix is 2 1 0, 1 2 0, 0 0 1; with a ridge of 1 it is 3 1 0, 1 3 0, 0 0 2. */
  private final Histories three =
      new Histories(
          List.of("a", "b", "c"),
          List.of(new int[] {0, 1}, new int[] {0}, new int[] {1}, new int[] {2}));

  @Test
  void easeIsTheClosedFormOnThreeProducts() {
    DMatrixRMaj weights = new Ease(1, Double.POSITIVE_INFINITY).fit(three);

    // The inverse is 3/8 -1/8 0, -1/8 3/8 0, 0 0 1/2: each off-diagonal weight is (1/8) / (3/8).
    assertThat(weights.get(0, 1)).isCloseTo(1 / 3.0, EXACT);
    assertThat(weights.get(1, 0)).isCloseTo(1 / 3.0, EXACT);
    assertThat(weights.get(0, 2)).isCloseTo(0, EXACT);
    assertThat(weights.get(2, 1)).isCloseTo(0, EXACT);
  }

  @Test
  void easeDividesByTheColumnSoThatAPopularProductIsHarderToMove() {
    Histories histories =
        new Histories(
            List.of("rare", "popular"), List.of(new int[] {0, 1}, new int[] {1}, new int[] {1}));

    DMatrixRMaj weights = new Ease(1, Double.POSITIVE_INFINITY).fit(histories);

    // The Gram matrix with its ridge is 2 1, 1 4; its inverse is 4/7 -1/7, -1/7 2/7.
    assertThat(weights.get(0, 1)).isCloseTo(1 / 2.0, EXACT);
    assertThat(weights.get(1, 0)).isCloseTo(1 / 4.0, EXACT);
  }

  @Test
  void productsFartherApartInAHistoryCountForLess() {
    DMatrixRMaj gram =
        Ease.gram(new Histories(List.of("a", "b", "c"), List.of(new int[] {2, 0, 1})), 2);

    assertThat(gram.get(0, 0)).isEqualTo(1);
    assertThat(gram.get(2, 0)).isCloseTo(Math.exp(-.5), EXACT);
    assertThat(gram.get(2, 1)).isCloseTo(Math.exp(-1), EXACT);
  }

  @Test
  void itemKnnIsTheCosineWithItsShrinkage() {
    assertThat(new ItemKnn(0).fit(three).get(0, 1)).isCloseTo(1 / 2.0, EXACT);
    assertThat(new ItemKnn(2).fit(three).get(0, 1)).isCloseTo(1 / 4.0, EXACT);
    assertThat(new ItemKnn(0).fit(three).get(0, 2)).isZero();
  }

  @Property(tries = 200)
  void noProductSpeaksForItselfAndOrderOfReadersDoesNotMatter(
      @ForAll("histories") List<List<Integer>> readers) {
    for (ItemItemModel model : List.of(Ease.SHIPPED, new Ease(1, 5), new ItemKnn(3))) {
      DMatrixRMaj weights = model.fit(histories(readers));
      List<List<Integer>> reversed = new ArrayList<>(readers);
      Collections.reverse(reversed);
      DMatrixRMaj again = model.fit(histories(reversed));

      for (int i = 0; i < 6; i++) {
        assertThat(weights.get(i, i)).isZero();
        for (int j = 0; j < 6; j++) {
          assertThat(again.get(i, j)).isCloseTo(weights.get(i, j), within(1e-9));
        }
      }
    }
  }

  @Property(tries = 200)
  void easeSolvesItsRidgeRegressionForEachColumn(@ForAll("histories") List<List<Integer>> readers) {
    Ease ease = new Ease(2, 3);
    DMatrixRMaj gram = Ease.gram(histories(readers), 3);
    DMatrixRMaj weights = ease.fit(histories(readers));

    // The optimum: (G + l2) B equals G off the diagonal, where nothing is constrained.
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 6; j++) {
        double product = 2 * weights.get(i, j);
        for (int k = 0; k < 6; k++) {
          product += gram.get(i, k) * weights.get(k, j);
        }
        if (i != j) {
          assertThat(product).isCloseTo(gram.get(i, j), within(1e-8));
        }
      }
    }
  }

  @Test
  void onlyTheLargestWeightsAreShippedWhateverTheirSign() {
    int size = 300;
    List<String> products = IntStream.range(100, 100 + size).mapToObj(String::valueOf).toList();
    DMatrixRMaj weights = new DMatrixRMaj(size, size);
    for (int to = 1; to < size; to++) {
      weights.set(0, to, (to % 2 == 0 ? -1 : 1) * to / 7.0);
    }

    var related = Related.of(products, weights);

    assertThat(related.get("100")).hasSize(200);
    assertThat(related.get("100").get(0).product()).isEqualTo("399");
    assertThat(related.get("100").get(1).weight()).isEqualTo(-42.57);
    assertThat(related.get("101")).isEmpty();
  }

  @Provide
  Arbitrary<List<List<Integer>>> histories() {
    return Arbitraries.integers()
        .between(0, 5)
        .list()
        .uniqueElements()
        .ofMaxSize(6)
        .list()
        .ofMaxSize(8);
  }

  private static Histories histories(List<List<Integer>> readers) {
    return new Histories(
        List.of("a", "b", "c", "d", "e", "f"),
        readers.stream()
            .map(reader -> reader.stream().mapToInt(Integer::intValue).toArray())
            .toList());
  }
}
