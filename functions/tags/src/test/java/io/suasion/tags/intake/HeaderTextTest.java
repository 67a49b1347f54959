package io.suasion.tags.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        // The example of the specification.
        "Euro%20%E2%82%AC%20%F0%9F%98%80|Euro € 😀",
        "Euro%20%e2%82%ac|Euro €",
        "%41cme|Acme",
        "\"Acme\"|Acme",
        "\"a \\\"b\\\" \\\\c%20d\"|a \"b\" \\c d",
        "%2541|%41",
        "100%|100%",
        "%zz|%zz",
        "plain|plain",
      })
  void aHeaderIsUnquotedAndThenDecodedOnce(String header, String value) throws Exception {
    assertThat(HeaderText.decode(header)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%C3", "%FF", "%C0%AF", "%ED%A0%80"})
  void whatIsNotUtf8IsRefused(String header) {
    assertThatThrownBy(() -> HeaderText.decode(header))
        .isInstanceOf(CharacterCodingException.class);
  }
}
