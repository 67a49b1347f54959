package io.suasion.workbench.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.meaning.BracketMeaningReader;
import io.suasion.workbench.meaning.ShippedDomains;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  @ValueSource(
      strings = {
        "It is a cheap pub.",
        "Aromi is a cheap pub. It has low prices.",
        "Aromi is cheap. Aromi is expensive.",
        "Aromi is a cheap pub with award-winning chefs.",
        "Aromi has interesting prices.",
        "Have you tried the cheap Aromi?",
        "I think Aromi is cheap.",
      })
  void whatTeachesNothingTrueIsRefused(String text) {
    assertThat(clean("name[Aromi], priceRange[cheap]", text)).isEmpty();
  }

  private Optional<Cleaned> clean(String meaning, String text) {
    return cleaner.clean(
        new Reference(
            "e2e", new BracketMeaningReader(RESTAURANT).read(meaning).orElseThrow(), text));
  }
}
