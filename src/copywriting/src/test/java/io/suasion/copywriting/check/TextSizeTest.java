package io.suasion.copywriting.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSizeTest {

  @ParameterizedTest
  @CsvSource({
    "a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", "€, 80, 1", "€, 81, 2", "€, 153, 3",
    "字, 70, 1", "字, 71, 2", "字, 134, 2", "字, 135, 3", "😀, 35, 1", "😀, 36, 2", "😀, 67, 3"
  })
  void messagesAreCountedAsPhonesDo(String letter, int times, int messages) {
    assertThat(TextSize.SMS.of(letter.repeat(times))).isEqualTo(messages);
  }

  @Test
  void oneOtherLetterMakesTheWholeMessageUcs2() {
    assertThat(TextSize.SMS.of("a".repeat(70) + "–")).isEqualTo(2);
  }

  @Test
  void wideCharactersCountTwice() {
    assertThat(TextSize.WIDTH.of("ab桌！😀")).isEqualTo(8);
    assertThat(TextSize.CHARACTERS.of("ab桌！😀")).isEqualTo(5);
  }
}
