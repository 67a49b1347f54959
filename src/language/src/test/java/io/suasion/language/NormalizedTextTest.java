package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {

  @Test
  void aLetterWithItsAccentComposesAndRemembersBoth() {
    String original = "cafe\u0301 bar";

    NormalizedText normalized = NormalizedText.of(original);

    assertThat(normalized.text()).isEqualTo("caf\u00e9 bar");
    assertThat(normalized.original(new Span(0, 4)).in(original)).isEqualTo("cafe\u0301");
    assertThat(normalized.original(new Span(5, 8)).in(original)).isEqualTo("bar");
  }

  @Test
  void lettersAndDigitsOfFullWidthAreFoldedAndChinesePunctuationStays() {
    assertThat(NormalizedText.of("ＮＩＫＥ鞋，３９９元！").text()).isEqualTo("NIKE鞋，399元！");
  }

  @Test
  void whatIsNormalAlreadyStaysAsItIs() {
    String original = "a😀\ud83d\0\u200d，";

    NormalizedText normalized = NormalizedText.of(original);

    assertThat(normalized.text()).isSameAs(original);
    assertThat(normalized.original(new Span(1, 3))).isEqualTo(new Span(1, 3));
  }

  @Property
  void theWholeIsWhatUnicodeSaysAndComesFromTheWhole(
      @ForAll @StringLength(min = 1, max = 30) String original) {
    NormalizedText normalized = NormalizedText.of(original);

    String expected = Normalizer.normalize(original, Normalizer.Form.NFC);
    assertThat(NormalizedText.of(expected).text()).isEqualTo(normalized.text());
    assertThat(normalized.original(new Span(0, normalized.text().length())))
        .isEqualTo(new Span(0, original.length()));
  }
}
