package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MixedAnalyzerTest {

  private final TextAnalyzer mixed = Analyzers.SHARED.of(TextLanguage.MIXED);

  @Test
  void eachLanguageIsCutByItsOwnRules() {
    String text = "商品和服务：we don't sell iPhones，真的便宜。";

    assertThat(mixed.words(text).stream().map(span -> span.in(text)))
        .containsExactly(
            "商品", "和", "服务", "：", "we", "do", "n't", "sell", "iPhones", "，", "真的", "便宜", "。");
  }

  @Test
  void aWordOfALetterAndACharacterIsOneWord() {
    String text = "T恤 for summer and U盘 with warranty，XT恤";

    assertThat(mixed.words(text).stream().map(span -> span.in(text)))
        .containsExactly("T恤", "for", "summer", "and", "U盘", "with", "warranty", "，", "XT", "恤");
  }

  @Test
  void aTextThatStartsInEnglishIsCutTheSameWay() {
    String text = "Don't miss 优惠活动 today!";

    assertThat(mixed.words(text).stream().map(span -> span.in(text)))
        .containsExactly("Do", "n't", "miss", "优惠", "活动", "today", "!");
  }
}
