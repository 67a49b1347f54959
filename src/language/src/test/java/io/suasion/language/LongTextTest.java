package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody can ask for a time that grows with the square of a text: that would take minutes here,
 * where the time that grows with the text is a second.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextTest {

  private static final int LENGTH = 40_000;

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("monotonousTexts")
  void aMonotonousTextTakesNoLongTime(TextLanguage language, String unit) {
    TextAnalyzer analyzer = Analyzers.SHARED.of(language);
    String text = unit.repeat(LENGTH / unit.length());

    int words = analyzer.words(text).size();

    assertThat(words).isLessThanOrEqualTo(text.length());
    assertThat(analyzer.tag(text)).hasSize(words);
    assertThat(analyzer.sentences(text)).hasSizeLessThanOrEqualTo(words);
    assertThat(analyzer.keywords(text, 3)).hasSizeLessThanOrEqualTo(3);
  }

  static Stream<Arguments> monotonousTexts() {
    return Stream.of(TextLanguage.values())
        .flatMap(
            language ->
                Stream.of(
                        "a", "商", "商品", " ", "!", "。", "\u0301", "⟦", "1,", "a.", "A1-", "a@a.",
                        "www.", "a-")
                    .map(unit -> Arguments.of(language, unit)));
  }

  @Test
  void aSentenceOfAHundredThousandWordsTakesNoLongTime() {
    TextAnalyzer english = Analyzers.SHARED.of(TextLanguage.ENGLISH);

    assertThat(english.keywords("a ".repeat(100_000), 3)).hasSizeLessThanOrEqualTo(3);
  }
}
