package io.suasion.workbench.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.workbench.dataset.ShopRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SplitTest {

  @Property(tries = 200)
  void thePartsShareNeitherMeaningsNorTexts(@ForAll("rows") List<ShopRow> rows, @ForAll long seed) {
    Split split = Split.of(rows, seed);

    assertThat(all(split.training(), Split::meaning))
        .doesNotContainAnyElementsOf(all(split.development(), Split::meaning));
    assertThat(all(split.training(), Split::text))
        .doesNotContainAnyElementsOf(all(split.development(), Split::text));
  }

  @Property(tries = 200)
  void eachRowIsKeptOrCounted(@ForAll("rows") List<ShopRow> rows, @ForAll long seed) {
    Split split = Split.of(rows, seed);

    int kept = split.training().size() + split.development().size();
    assertThat(kept + split.duplicates() + split.leaked()).isEqualTo(rows.size());
    assertThat(rows).containsAll(split.training()).containsAll(split.development());
    assertThat(split.development()).isNotEmpty();
  }

  @Property(tries = 50)
  void theSameSeedHoldsOutTheSameRows(@ForAll("rows") List<ShopRow> rows, @ForAll long seed) {
    assertThat(Split.of(rows, seed)).isEqualTo(Split.of(rows, seed));
  }

  @Test
  void aTenthOfTheMeaningsIsHeldOut() {
    List<ShopRow> rows =
        IntStream.range(0, 100).mapToObj(i -> row("Lamp " + i, "Text " + i)).toList();

    assertThat(Split.of(rows, 1).development()).hasSize(10);
  }

  @Test
  void theTwinOfAHeldOutRowIsNotLearned() {
    Split split =
        Split.of(
            List.of(row("Alder", "A lamp."), row("Brook", "Another."), row("Cairn", "a LAMP!")),
            List.of(row("Alder", "A third.")));

    assertThat(split.training()).extracting(ShopRow::text).containsExactly("Another.", "a LAMP!");
    assertThat(split.leaked()).isEqualTo(1);
  }

  @Test
  void aRowThatSaysTheSameOfTheSameIsADuplicate() {
    Split split =
        Split.of(List.of(row("Alder", "A lamp."), row("ALDER", "A lamp")), List.of(row("B", "B.")));

    assertThat(split.training()).hasSize(1);
    assertThat(split.duplicates()).isEqualTo(1);
  }

  private static Set<String> all(List<ShopRow> rows, Function<ShopRow, String> key) {
    return rows.stream().map(key).collect(Collectors.toSet());
  }

  private static ShopRow row(String name, String text) {
    return new ShopRow(1, Map.of("name", name), text);
  }

  @Provide
  Arbitrary<List<ShopRow>> rows() {
    Arbitrary<String> names = Arbitraries.of("Alder", "alder", "Brook", "Cairn", "Dune");
    Arbitrary<String> texts = Arbitraries.of("A lamp.", "a lamp", "Light!", "It glows.");
    return Combinators.combine(names, texts).as(SplitTest::row).list().ofMinSize(1).ofMaxSize(30);
  }
}
