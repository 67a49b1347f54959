package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "A cosy pub by the river, ENGLISH",
    "这款连衣裙柔软透气, CHINESE",
    "我喜欢 iPhone 15 Pro, MIXED",
    "The 火锅 is hot, MIXED",
    "'', ENGLISH",
    "'123 !?', ENGLISH",
    "Привет мир, ENGLISH",
    "𠮷野家, CHINESE"
  })
  void aLanguageIsToldByItsScript(String text, TextLanguage language) {
    assertThat(Languages.identify(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "这款连衣裙采用纯棉面料柔软透气穿着舒适来自 Nike, CHINESE",
    "Please come and try our famous new dish tonight it is called 锅 and all of us love it, ENGLISH"
  })
  void aSingleNameInAnotherScriptDoesNotMakeATextMixed(String text, TextLanguage language) {
    assertThat(Languages.identify(text)).isEqualTo(language);
  }
}
