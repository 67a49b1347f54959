package io.suasion.copywriting.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChineseAlignmentTest {

  private static final Fact LACE = new Fact("材质", "蕾丝");
  private static final Fact STRIPES = new Fact("图案", "条纹");
  private static final Fact COLLAR = new Fact("领型", "v领");
  private static final Fact BRAND = new Fact("品牌", "K2");

  private final SlotAligner aligner = new SlotAligner(Clothes.domain());

  @Test
  void valuesAreFoundAmongCharactersThatNoSpaceParts() {
    Alignment alignment = align("这款小V领的蕾丝上衣，饰以条纹。", COLLAR, LACE, STRIPES);

    assertThat(alignment.told()).extracting(Mention::fact).containsExactly(COLLAR, LACE, STRIPES);
    assertThat(alignment.missing()).isEmpty();
  }

  @Test
  void lettersAndDigitsStillEndAtTheirOwnKind() {
    assertThat(align("出自K2的上衣。", BRAND).missing()).isEmpty();
    assertThat(align("出自K23的上衣。", BRAND).missing()).containsExactly(BRAND);
    assertThat(align("dv领的上衣。", COLLAR).missing()).containsExactly(COLLAR);
  }

  @Test
  void aValueThatTwoSlotsShareIsInventedOnlyWhereNeitherIsAsked() {
    assertThat(align("蕾丝拼成的裙。", LACE).invented()).isEmpty();
    assertThat(align("蕾丝与条纹的裙。", STRIPES).invented())
        .extracting(Mention::fact)
        .containsExactly(LACE, new Fact("图案", "蕾丝"));
  }

  @Test
  void eachOfSeveralFactsOfOneSlotIsTold() {
    Alignment alignment = align("蕾丝与牛仔的裙。", LACE, new Fact("材质", "牛仔布"));

    assertThat(alignment.told()).hasSize(2);
    assertThat(alignment.errors()).isZero();
  }

  private Alignment align(String text, Fact... facts) {
    return aligner.align(text, List.of(facts));
  }
}
