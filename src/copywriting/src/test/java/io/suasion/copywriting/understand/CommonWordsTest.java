package io.suasion.copywriting.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Solid oak, solid oak",
    "Full-grain leather, full-grain leather",
    "Solid Sitka spruce, solid Sitka spruce",
    "Up to 17 h, up to 17 h",
    "Paperback, paperback"
  })
  void theCapitalOfAFieldIsNoneOfASentence(String given, String told) {
    assertThat(CommonWords.lowered(given)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Persian", "Low Orchard", "The Ropeworks", "Sat 20 Feb 2027", "USB-C", "iOS"})
  void namesKeepTheirs(String name) {
    assertThat(CommonWords.lowered(name)).isEqualTo(name);
  }
}
