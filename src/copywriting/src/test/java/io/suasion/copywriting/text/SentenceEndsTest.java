package io.suasion.copywriting.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Come in.", "Come in!", "Come in?", "Come in…", "请进。", "请进！", "请进？"})
  void everyMarkEndsASentenceForCountingAndForCutting(String first) {
    String text = first + " Sit down.";

    assertThat(SentenceEnds.isEnded(first)).isTrue();
    assertThat(SentenceEnds.before(text, text.length() - 1)).isEqualTo(1);
    assertThat(SentenceEnds.all(text)).containsExactly(first.length(), text.length());
  }

  @Test
  void aDecimalPointEndsNoSentenceEvenRightBeforeThePlaceThatIsAskedFor() {
    assertThat(SentenceEnds.before("It weighs 1.5 kg.", 12)).isZero();
  }

  @Test
  void closingQuotesBelongToTheSentence() {
    assertThat(SentenceEnds.all("“Come in.” Sit.")).containsExactly(10, 15);
    assertThat(SentenceEnds.all("“请进。”请坐。")).containsExactly(5, 8);
  }
}
