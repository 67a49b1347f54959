package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StopWordsTest {

  @Test
  void caseAndTheKindOfApostropheDoNotMatter() {
    StopWords english = StopWords.of(TextLanguage.ENGLISH);

    assertThat(english.contains("The")).isTrue();
    assertThat(english.contains("Don’t")).isTrue();
    assertThat(english.contains("river")).isFalse();
  }

  @Test
  void aMixedTextHasTheListsOfBothLanguages() {
    StopWords mixed = StopWords.of(TextLanguage.MIXED);

    assertThat(mixed.contains("the")).isTrue();
    assertThat(mixed.contains("的")).isTrue();
  }

  @Test
  void aCallerCanAddWordsWithoutChangingTheList() {
    StopWords list = StopWords.of(TextLanguage.ENGLISH);

    StopWords longer = list.with(List.of("River"));

    assertThat(longer.contains("river")).isTrue();
    assertThat(longer.contains("the")).isTrue();
    assertThat(list.contains("river")).isFalse();
  }
}
