package io.suasion.copywriting.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlotAlignerPropertyTest {

  private final SlotAligner aligner = new SlotAligner(Inns.domain());

  @Property(tries = 200)
  void everyMentionLiesInItsText(@ForAll("texts") String text, @ForAll("names") String name) {
    Alignment alignment =
        aligner.align(text, List.of(new Fact("name", name), new Fact("priceRange", "cheap")));

    assertThat(alignment.told()).allSatisfy(mention -> liesIn(text, mention));
    assertThat(alignment.invented()).allSatisfy(mention -> liesIn(text, mention));
    assertThat(alignment.repeated()).allSatisfy(mention -> liesIn(text, mention));
  }

  @Property(tries = 200)
  void aNameThatStandsInTheTextIsTold(@ForAll("names") String name) {
    Alignment alignment = aligner.align("Go to " + name + ", now", List.of(new Fact("name", name)));

    assertThat(alignment.missing()).isEmpty();
  }

  private static void liesIn(String text, Mention mention) {
    assertThat(mention.start()).isBetween(0, mention.end() - 1);
    assertThat(mention.end()).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "cheap", "pub", "not", "no", "Steam", "or", "Linux", ".", ",", "9 hours", "£20",
            "under", "é", "\u00a0", "😀", "costs")
        .list()
        .ofMaxSize(20)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(name -> !name.isBlank() && name.codePoints().anyMatch(Character::isLetterOrDigit))
        .filter(name -> name.equals(name.strip()));
  }
}
