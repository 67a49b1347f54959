package io.suasion.copywriting.realise;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Briefs;
import io.suasion.copywriting.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseRealiserTest {

  private final Realiser realiser = new ChineseRealiser();

  @ParameterizedTest
  @CsvSource({
    "材质, 橡木, 它采用橡木。",
    "风格, 田园, 风格：田园",
    "重量, 38公斤, 它重38公斤。",
    "重量, 轻, 重量：轻",
    "产地, 德国, 它产自德国。",
    "防水, 是, 它防水。",
    "防水, 否, 它不防水。",
    "可折叠, 否, 它不可折叠。",
    "蓝牙, 是, 它支持蓝牙。",
    "停车场, 否, 它没有停车场。"
  })
  void aFactIsTold(String attribute, String value, String sentence) {
    assertThat(Passage.join("", realiser.tell(Briefs.facts(attribute, value))).text())
        .isEqualTo(sentence);
  }

  @Test
  void theFirstSentenceNamesTheProductAndWhatItIs() {
    Brief brief = Briefs.chineseTable();

    assertThat(Passage.join("", realiser.introduce(brief, brief.facts(), true)).text())
        .isEqualTo("山居橡木餐桌是一张餐桌，采用橡木，重38公斤。它产自德国，防水。\n颜色：原木色");
  }

  @Test
  void withoutACategoryTheFirstFactFollowsTheName() {
    Brief brief = Briefs.chineseTable().withoutCategory();

    assertThat(realiser.introduce(brief, Briefs.facts("风格", "田园"), true).get(0).text())
        .isEqualTo("山居橡木餐桌的风格是田园。");
  }
}
