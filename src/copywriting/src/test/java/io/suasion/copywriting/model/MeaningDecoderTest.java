package io.suasion.copywriting.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Clothes;
import io.suasion.copywriting.align.Inns;
import io.suasion.copywriting.domain.Domain;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MeaningDecoderTest {

  private static final Domain INN = Inns.domain();

  private final MeaningDecoder decoder = new MeaningDecoder(INN);

  @Test
  void wordedValuesComeBackAsTheyWere() {
    List<Fact> facts = List.of(new Fact("priceRange", "cheap"), new Fact("food", "French"));

    assertThat(decoder.facts(new MeaningEncoder(INN).source(facts, true, Verbosity.MEDIUM)))
        .isEqualTo(facts);
  }

  @Test
  void aWordStandsInForAValueThatIsCopied() {
    List<Fact> facts = List.of(new Fact("name", "The Rice Boat"), new Fact("food", "Ethiopian"));

    List<Fact> read = decoder.facts(new MeaningEncoder(INN).source(facts, true, Verbosity.MEDIUM));

    assertThat(read).extracting(Fact::attribute).containsExactly("name", "food");
    assertThat(read).allMatch(MeaningDecoder::isStandIn).noneMatch(facts::contains);
  }

  @Test
  void theItemsOfAChineseListAreParted() {
    List<Fact> facts = List.of(new Fact("图案", "条纹, 蕾丝"));
    Domain clothes = Clothes.domain();
    String source = new MeaningEncoder(clothes).source(facts, true, Verbosity.MEDIUM);

    assertThat(new MeaningDecoder(clothes).facts(source)).isEqualTo(facts);
  }

  @Test
  void slotsThatTheDomainDoesNotHaveAreLeftOut() {
    assertThat(decoder.facts("⟦domain:inn⟧ ⟦slot:colour⟧ red")).isEmpty();
  }

  @Property(tries = 100)
  void whatWasReadGivesTheSourceAgain(@ForAll boolean cheap, @ForAll boolean known) {
    MeaningEncoder encoder = new MeaningEncoder(INN);
    List<Fact> facts =
        List.of(
            new Fact("name", "X"),
            new Fact("food", known ? "French" : "Martian"),
            new Fact("priceRange", cheap ? "cheap" : "high"));
    String source = encoder.source(facts, true, Verbosity.MEDIUM);

    assertThat(
            encoder.source(
                decoder.facts(source), true, Verbosity.MEDIUM, MeaningDecoder::isStandIn))
        .isEqualTo(source);
  }
}
