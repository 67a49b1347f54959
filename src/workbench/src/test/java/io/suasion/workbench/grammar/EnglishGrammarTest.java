package io.suasion.workbench.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lumo is a 55 inches television.           | a 55 inches (PLURAL_UNIT)
          The 3 hours session is free.              | The 3 hours session (PLURAL_UNIT)
          It has an 8 cores-core processor.         | cores-core (PLURAL_UNIT)
          The phone comes with a slim.              | a slim. (NO_NOUN)
          It has a waterproof and costs 20 dollars. | a waterproof and costs (NO_NOUN)
          Comes with a slim                         | a slim (NO_NOUN)
          It is costs 20 dollars.                   | is costs (TWO_VERBS)
          The lamp has costs of 20 dollars.         | has costs (TWO_VERBS)
          The the lamp shines.                      | The the (ENGLISH_WORD_REPEAT_RULE)
          It has an stand.                          | an (EN_A_VS_AN)
          It has a 8-inch screen.                   | a (EN_A_VS_AN)
          It has an 55-inch screen.                 | an 55-inch (A_OR_AN)
          It has a LED lamp.                        | a LED (A_OR_AN)
          It has an USB port.                       | an USB (A_OR_AN)
          It weigh 620 g.                           | weigh (IT_VBZ)
          """)
  void aFaultIsNamedWithItsWordsAndItsRule(String text, String fault) {
    assertThat(faults(text)).containsExactly(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It measures 55 inches across and is 40 inches high.",
        "It is a slim, modern lamp.",
        "It is a slim and light lamp.",
        "It is a must, a favourite.",
        "What it has is comfort.",
        "It lasts 3 hours a day.",
        "An 18-hour battery, an 8-inch screen, a USB port and an LED.",
        "Waterproof · 55-inch screen · Made in Italy"
      })
  void whatIsRightHasNoFault(String text) {
    assertThat(faults(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It holds every colour of the lightt.",
        "It is big . It is  red",
        "It is child friendly and has a 5 star rating.",
        "It is high priced and highly rated."
      })
  void spellingTypographyAndHyphensAreNoGrammar(String text) {
    assertThat(faults(text)).isEmpty();
  }

  @Test
  void theNameOfTheProductHasNoFaults() {
    assertThat(faults("The The Are Mug holds tea.")).isNotEmpty();
    assertThat(EnglishGrammar.check("The The Are Mug holds tea.", List.of("The Are Mug")).faults())
        .isEmpty();
  }

  @Test
  void aOrAnStillGoesByTheFirstLetterOfTheName() {
    assertThat(EnglishGrammar.check("This is a Umber Sky.", List.of("Umber Sky")).faults())
        .containsExactly("a (EN_A_VS_AN)");
  }

  @Test
  void linesAreReadOnTheirOwn() {
    assertThat(faults("A lamp for the\nThe lamp costs 20 dollars.")).isEmpty();
  }

  @Test
  void faultsAreCountedPer100WordsOfAllTexts() {
    GrammarFaults one = EnglishGrammar.check("It is costs 20 dollars.", List.of());
    GrammarFaults other = EnglishGrammar.check("Red · with a stand", List.of());

    assertThat(one.words()).isEqualTo(5);
    assertThat(other.words()).isEqualTo(4);
    assertThat(GrammarFaults.per100Words(List.of(one, other)).score())
        .isEqualTo(100 / 9.0, within(1e-9));
  }

  private static List<String> faults(String text) {
    return EnglishGrammar.check(text, List.of()).faults();
  }
}
