package io.suasion.workbench.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It's family-friendly.        | it's family-friendly .
          Price: £20-25, 4.5 stars!    | price : £20 - 25 , 4.5 stars !
          1,000 rooms,2 bars           | 1,000 rooms , 2 bars
          Fish &amp; chips (hot)       | fish & chips ( hot )
          Café Sicilia                 | café sicilia
          """)
  void mtevalCutsPunctuationButNotApostrophesAndHyphens(String text, String words) {
    assertThat(String.join(" ", MtevalTokenizer.tokenize(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          It isn't Cotto's, we’re told       | it is n't cotto 's we 're told
          You cannot; won't you?             | you can not wo n't you
          a family-friendly pub: £20-25!     | a family-friendly pub £ 20-25
          'The Mill' ... "good"              | the mill good
          at -5, 1,000 and 3.5/5             | at -5 1,000 and 3.5/5
          in the city center., near St. Ives | in the city center. near st. ives
          Rated E. It is fun. Tom V. Lee     | rated e it is fun tom v. lee
          a screen (wide)                    | a screen -lrb- wide -rrb-
          gotta have has_usb_port            | got ta have has_usb_port
          hors d'oeuvres                     | hors d'oeuvres
          """)
  void theTreebankCutsCliticsAndDropsPunctuation(String text, String words) {
    assertThat(String.join(" ", TreebankTokenizer.tokenize(text))).isEqualTo(words);
  }
}
