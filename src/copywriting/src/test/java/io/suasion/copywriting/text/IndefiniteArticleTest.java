package io.suasion.copywriting.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndefiniteArticleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oak table",
        "hour",
        "8-inch pan",
        "11-speed bike",
        "LED lamp",
        "X-ray",
        "M (for Mature) rating",
        "Italian pub"
      })
  void soundsOfVowelsTakeAn(String phrase) {
    assertThat(IndefiniteArticle.before(phrase)).isEqualTo("an");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pub",
        "unique jug",
        "one-pot meal",
        "USB-C port",
        "UK plug",
        "European city",
        "NORDKAP",
        "SIM tray"
      })
  void allOthersTakeA(String phrase) {
    assertThat(IndefiniteArticle.before(phrase)).isEqualTo("a");
  }
}
