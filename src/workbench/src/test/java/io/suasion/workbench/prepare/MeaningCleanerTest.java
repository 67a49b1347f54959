package io.suasion.workbench.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.meaning.BracketMeaningReader;
import io.suasion.workbench.meaning.ShippedDomains;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningCleanerTest {

  private static final Domain RESTAURANT = ShippedDomains.named("restaurant");

  private final MeaningCleaner cleaner = new MeaningCleaner(RESTAURANT);

  @Test
  void aTrueMeaningStaysInTheOrderOfTheText() {
    Cleaned cleaned =
        clean(
                "name[Aromi], food[French], area[riverside]",
                "A riverside place, Aromi, serves French food.")
            .orElseThrow();

    assertThat(cleaned.changed()).isFalse();
    assertThat(cleaned.facts())
        .containsExactly(
            new Fact("area", "riverside"), new Fact("name", "Aromi"), new Fact("food", "French"));
  }

  @Test
  void whatTheTextLeavesOutIsTakenOutAndWhatItAddsIsPutIn() {
    Cleaned cleaned = clean("name[Aromi], food[French]", "Aromi is a cheap pub.").orElseThrow();

    assertThat(cleaned.changed()).isTrue();
    assertThat(cleaned.facts())
        .containsExactly(
            new Fact("name", "Aromi"), new Fact("priceRange", "cheap"), new Fact("eatType", "pub"));
  }

  @Test
  void aWrongValueIsReplaced() {
    assertThat(
            clean("name[Aromi], priceRange[less than £20]", "Aromi is cheap.")
                .orElseThrow()
                .facts())
        .containsExactly(new Fact("name", "Aromi"), new Fact("priceRange", "cheap"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNNAMED | It is a cheap pub.",
        "FEW_FACTS | Aromi is there.",
        "REPETITION | Aromi is a cheap pub. It has low prices.",
        "CONTRADICTION | Aromi is cheap. Aromi is expensive.",
        "CLAIM | Aromi is a cheap pub with award-winning chefs.",
        "FEW_FACTS | Aromi has interesting prices.",
        "PERSONAL | Have you tried the cheap Aromi?",
        "PERSONAL | I think Aromi is cheap.",
      })
  void whatTeachesNothingTrueIsRefusedWithItsReason(Refusal reason, String text) {
    Cleaning cleaning = cleaning("name[Aromi], priceRange[cheap]", text);

    assertThat(cleaning.cleaned()).isEmpty();
    assertThat(cleaning.refusal()).hasValue(reason);
  }

  private Optional<Cleaned> clean(String meaning, String text) {
    return cleaning(meaning, text).cleaned();
  }

  private Cleaning cleaning(String meaning, String text) {
    return cleaner.clean(
        new Reference(
            "e2e", new BracketMeaningReader(RESTAURANT).read(meaning).orElseThrow(), text));
  }
}
