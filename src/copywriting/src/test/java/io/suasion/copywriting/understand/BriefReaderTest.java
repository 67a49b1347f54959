package io.suasion.copywriting.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.catalog.Catalog;
import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.TokenPolicy;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.WeightedTag;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import io.suasion.language.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefReaderTest {

  private static final InstantSource TODAY =
      InstantSource.fixed(Instant.parse("2030-06-15T12:00:00Z"));

  private final BriefReader reader =
      new BriefReader(new Catalog(), new OfferReader(TODAY, TokenPolicy.LEAVE_OUT));
  private final Copywriter copywriter = new Copywriter(List.of(), Effort.DEFAULT);

  private UnderstoodBrief read(
      Language language, Length length, String name, String category, String... facts) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      map.put(facts[i], facts[i + 1]);
    }
    return reader.read(
        new RawBrief(
            RawProduct.of(name, category, map),
            RawOffer.NONE,
            Channel.EMAIL,
            language,
            Tone.NEUTRAL,
            length,
            Style.PLAIN),
        ZoneOffset.UTC);
  }

  private String body(Language language, String name, String category, String... facts) {
    Brief brief = read(language, Length.MEDIUM, name, category, facts).brief();
    return write(brief).get(0).body();
  }

  private List<Variant> write(Brief brief) {
    return copywriter.write(new Assignment(brief, List.of(), 1, 7)).variants();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          colour           | ["moss","clay","ink"] | The Fell Hat comes in moss, clay or ink.
          Weight (oz)      | 3.2        | The Fell Hat weighs 3.2 oz.
          number of panels | 5          | The Fell Hat has 5 panels.
          eyelets          | 1          | The Fell Hat has 1 eyelet.
          rating count     | 87         | The Fell Hat has 87 ratings.
          max participants | 6          | The max participants of Fell Hat are 6.
          waterproof       | 0          | The Fell Hat is not waterproof.
          price            | From £9    | The Fell Hat costs from £9.
          """)
  void whatAShopWroteIsToldAsPeopleSayIt(String attribute, String value, String body) {
    assertThat(body(Language.EN, "Fell Hat", "Accessories > Hats", attribute, value))
        .isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          是否可机洗 | 是       | 远山卫衣可机洗
          口袋       | 无       | 没有口袋
          口袋       | 有       | 有口袋
          是否内销   | 否       | 不是内销
          国产/进口  | 国产     | 国产
          """)
  void chineseShopsSayYesAndNoByTheirVerbs(String attribute, String value, String words) {
    String told = body(Language.ZH, "远山卫衣", "卫衣", attribute, value, "材质", "棉");

    assertThat(told).contains(words).doesNotContain("是否", "是是", "/", "具备");
  }

  @Test
  void whatTheLawForbidsIsLeftOutWithItsReason() {
    UnderstoodBrief brief =
        read(Language.ZH, Length.MEDIUM, "净颜面霜", "面霜", "功效", "三天见效，根治粉刺", "净含量", "50g");

    assertThat(brief.brief().facts()).extracting(Fact::value).containsExactly("50g");
    assertThat(brief.ignored()).extracting(Ignored::reason).containsExactly(IgnoredReason.UNPROVEN);
  }

  @Test
  void whatABuyerHasToKnowIsToldEvenInShortCopy() {
    UnderstoodBrief brief =
        read(
            Language.EN,
            Length.SHORT,
            "Oat Bite",
            "cereal bar",
            "colour",
            "brown",
            "shape",
            "round",
            "texture",
            "soft",
            "net weight",
            "40 g",
            "may contain traces of",
            "nuts");

    assertThat(write(brief.brief()).get(0).body()).contains("may contain traces of nuts");
  }

  @Test
  void aReaderWhoLikesAColourIsLedByItWhateverTheShopCallsTheAttribute() {
    Brief brief =
        read(
                Language.EN,
                Length.MEDIUM,
                "Fell Hat",
                "hat",
                "Weight",
                "90 g",
                "colourway",
                "moss|clay")
            .brief();

    assertThat(
            copywriter
                .write(new Assignment(brief, List.of(new WeightedTag("color", "clay", .9)), 1, 7))
                .used())
        .hasSize(1);
  }
}
