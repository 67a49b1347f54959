package io.suasion.copywriting.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesOrNoTest {

  @ParameterizedTest
  @ValueSource(strings = {"yes", "Yes", "TRUE", "是"})
  void aYesIsSaidInBothLanguagesAndAnyCase(String value) {
    assertThat(YesOrNo.of(value)).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "No", "False", "否"})
  void soIsANo(String value) {
    assertThat(YesOrNo.of(value)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "y", "n", "yes, on leads", ""})
  void numbersLettersAndLongerAnswersAreNeither(String value) {
    assertThat(YesOrNo.isEither(value)).isFalse();
  }
}
