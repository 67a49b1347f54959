package io.suasion.copywriting.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Clothes;
import io.suasion.copywriting.align.Inns;
import io.suasion.copywriting.align.Mention;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningEncoderTest {

  private static final Fact NAME = new Fact("name", "The Rice Boat");
  private static final Fact CHEAP = new Fact("priceRange", "cheap");

  private final MeaningEncoder encoder = new MeaningEncoder(Inns.domain());

  @Test
  void aFreeSourceListsItsFactsInTheOrderOfTheDomain() {
    assertThat(encoder.source(List.of(CHEAP, NAME), false, Verbosity.SHORT))
        .isEqualTo(
            "⟦domain:inn⟧ ⟦order:free⟧ ⟦length:short⟧ ⟦slot:name⟧ ⟦value:name⟧ ⟦slot:priceRange⟧ cheap");
  }

  @Test
  void aPlannedSourceKeepsTheGivenOrder() {
    assertThat(encoder.source(List.of(CHEAP, NAME), true, Verbosity.MEDIUM))
        .isEqualTo(
            "⟦domain:inn⟧ ⟦order:planned⟧ ⟦length:medium⟧ ⟦slot:priceRange⟧ cheap ⟦slot:name⟧ ⟦value:name⟧");
  }

  @Test
  void aChineseSourceHasNoBlanks() {
    MeaningEncoder chinese = new MeaningEncoder(Clothes.domain());
    List<Fact> facts = List.of(new Fact("图案", "条纹, 蕾丝"), new Fact("品牌", "云上"));

    assertThat(chinese.source(facts, true, Verbosity.MEDIUM))
        .isEqualTo(
            "⟦domain:clothes⟧⟦order:planned⟧⟦length:medium⟧⟦slot:图案⟧条纹、蕾丝⟦slot:品牌⟧⟦value:品牌⟧");
  }

  @Test
  void aValueThatTheDomainDoesNotKnowBecomesASymbol() {
    assertThat(encoder.source(List.of(new Fact("food", "Ethiopian")), true, Verbosity.LONG))
        .endsWith("⟦slot:food⟧ ⟦value:food⟧");
    assertThat(encoder.source(List.of(new Fact("food", "French")), true, Verbosity.LONG))
        .endsWith("⟦slot:food⟧ French");
  }

  @Test
  void everySymbolOfASourceIsListed() {
    String source =
        encoder.source(List.of(NAME, CHEAP, new Fact("food", "Thai")), true, Verbosity.LONG);

    assertThat(source.split(" "))
        .filteredOn(word -> word.startsWith("⟦"))
        .isSubsetOf(MeaningEncoder.symbols(List.of(Inns.domain())));
  }

  @Test
  void aNameThatLooksLikeASymbolIsCopiedAndNotFilled() {
    List<Fact> facts = List.of(new Fact("name", "⟦value:near⟧ $1 \\"), new Fact("near", "X"));

    assertThat(MeaningEncoder.relexicalise("⟦value:name⟧ near ⟦value:near⟧.", facts))
        .isEqualTo("⟦value:near⟧ $1 \\ near X.");
  }

  @Test
  void aSymbolWithoutAFactStays() {
    assertThat(MeaningEncoder.relexicalise("At ⟦value:near⟧.", List.of(NAME)))
        .isEqualTo("At ⟦value:near⟧.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serves a ⟦value:food⟧ menu | Indian | serves an Indian menu",
        "serves an ⟦value:food⟧ menu | French | serves a French menu",
        "An ⟦value:food⟧ menu | European | A European menu",
        "with a ⟦value:food⟧ price | 8 euro | with an 8 euro price",
        "at the ⟦value:food⟧ today | The Eagle | at The Eagle today",
        "at the ⟦value:food⟧ today | Eagle | at the Eagle today",
        "lasts ⟦value:food⟧s | 7 hour | lasts 7 hours",
        "lasts ⟦value:food⟧s | 7 hours | lasts 7 hours",
        "⟦value:food⟧'s menu | Browns | Browns's menu",
      })
  void whatTouchesAFilledValueIsMended(String text, String value, String filled) {
    assertThat(MeaningEncoder.relexicalise(text, List.of(new Fact("food", value))))
        .isEqualTo(filled);
  }

  @Property
  void fillingUndoesHiding(@ForAll String before, @ForAll String name, @ForAll String after) {
    String text = "<" + before + "> " + name + ", " + after;
    int start = before.length() + 3;
    Fact fact = new Fact("name", name);
    List<Mention> mentions = List.of(new Mention(fact, start, start + name.length()));

    String hidden = MeaningEncoder.delexicalise(text, mentions);

    assertThat(MeaningEncoder.relexicalise(hidden, List.of(fact))).isEqualTo(text);
  }

  @Test
  void verbosityIsRelativeToTheFacts() {
    assertThat(Verbosity.of(8, 3)).isEqualTo(Verbosity.SHORT);
    assertThat(Verbosity.of(14, 3)).isEqualTo(Verbosity.MEDIUM);
    assertThat(Verbosity.of(14, 1)).isEqualTo(Verbosity.LONG);
  }

  @Test
  void lengthOfChineseIsThatOfItsCharacters() {
    assertThat(Verbosity.ofCharacters(99)).isEqualTo(Verbosity.SHORT);
    assertThat(Verbosity.ofCharacters(112)).isEqualTo(Verbosity.MEDIUM);
    assertThat(Verbosity.ofCharacters(126)).isEqualTo(Verbosity.LONG);
  }
}
