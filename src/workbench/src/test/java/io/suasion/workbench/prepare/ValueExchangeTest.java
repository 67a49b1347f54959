package io.suasion.workbench.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.meaning.BracketMeaningReader;
import io.suasion.workbench.meaning.ShippedDomains;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueExchangeTest {

  private static final Domain GAME = ShippedDomains.named("game");

  private final MeaningCleaner cleaner = new MeaningCleaner(GAME);
  private final ValueExchange exchange = new ValueExchange(new Random(1), ValueExchange.GAMES);

  @Test
  void anExchangedValueChangesMeaningAndTextAlike() {
    Cleaned cleaned =
        clean("name[Crysis], esrb[T (for Teen)]", "Crysis has a T (for Teen) rating.");
    Set<String> texts = new HashSet<>();

    for (int draw = 0; draw < 30; draw++) {
      Reference made = exchange.exchange(cleaned).orElseThrow();
      assertThat(cleaner.clean(made).cleaned().orElseThrow().changed()).isFalse();
      texts.add(made.text());
    }

    assertThat(texts)
        .containsExactlyInAnyOrder(
            "Crysis has an M (for Mature) rating.", "Crysis has an E (for Everyone) rating.");
  }

  @Test
  void aValueThatIsNotWordedPlainlyStays() {
    assertThat(exchange.exchange(clean("name[Crysis], esrb[T (for Teen)]", "Crysis is for teens.")))
        .isEmpty();
  }

  @Test
  void theFirstSentenceStandsAlone() {
    Reference reference =
        reference("name[Crysis], genres[shooter]", "Crysis is a shooter. It is good.");

    assertThat(
            FirstSentence.of(cleaner.clean(reference).cleaned().orElseThrow(), reference)
                .orElseThrow()
                .text())
        .isEqualTo("Crysis is a shooter.");
  }

  private Cleaned clean(String meaning, String text) {
    return cleaner.clean(reference(meaning, text)).cleaned().orElseThrow();
  }

  private static Reference reference(String meaning, String text) {
    return new Reference("viggo", new BracketMeaningReader(GAME).read(meaning).orElseThrow(), text);
  }
}
