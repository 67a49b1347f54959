package io.suasion.copywriting.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

  private final Claims claims = new Claims();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is the best pub in town.",
        "The cheapest phone.",
        "Number one with readers",
        "Guaranteed to please",
        "100% wool",
        "World-class food"
      })
  void absoluteClaimsAreFound(String text) {
    assertThat(claims.unbacked(text, Language.EN, List.of())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"全国最佳餐厅", "销量第一", "国家级品质", "独一无二的设计", "顶级面料", "绝对好吃"})
  void absoluteChineseClaimsAreFound(String text) {
    assertThat(claims.unbacked(text, Language.ZH, List.of())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"最近上市", "第一次见面", "最后请看", "最佳食用期为三天"})
  void harmlessPhrasesAreAllowed(String text) {
    assertThat(claims.unbacked(text, Language.ZH, List.of())).isEmpty();
  }

  @Test
  void whatTheBriefSaysLiterallyIsAllowed() {
    List<String> given = List.of("The Best Bakery");

    assertThat(claims.unbacked("The Best Bakery bakes.", Language.EN, given)).isEmpty();
    assertThat(claims.unbacked("The Best Bakery is the best.", Language.EN, given))
        .containsExactly("the best");
  }

  @Test
  void wordsAreMatchedWhole() {
    assertThat(claims.unbacked("It cures nothing but obscures", Language.EN, List.of()))
        .containsExactly("cures");
    assertThat(claims.unbacked("Manicures and procured goods", Language.EN, List.of())).isEmpty();
  }
}
