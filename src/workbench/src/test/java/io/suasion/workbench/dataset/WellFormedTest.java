package io.suasion.workbench.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WellFormedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "there are nice hotel -s , you see | There are nice hotels, you see.",
        "it does n't allow child -s . it serves chinese food | It doesn't allow children. It serves Chinese food.",
        "the eros 94 has 2 hdmi ports . | The eros 94 has 2 HDMI ports.",
        "it is here.it is cheap | It is here. It is cheap.",
        "a 2.3 kg laptop | A 2.3 kg laptop.",
        "Browns is a pub! | Browns is a pub!",
        "The Eagle is a pub, near the river. | The Eagle is a pub, near the river.",
        "it is nice , | It is nice.",
      })
  void textBecomesSentences(String text, String wellFormed) {
    assertThat(WellFormed.of(text)).isEqualTo(wellFormed);
  }
}
