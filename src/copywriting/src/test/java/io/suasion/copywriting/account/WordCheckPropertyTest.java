package io.suasion.copywriting.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordCheckPropertyTest {

  private static final Copywriter COPYWRITER = new Copywriter(List.of(), Effort.DEFAULT);
  private static final Map<Language, WordCheck> CHECKS = new EnumMap<>(Language.class);

  static {
    Stream.of(Language.EN, Language.ZH)
        .forEach(language -> CHECKS.put(language, new WordCheck(language)));
  }

  @Provide
  Arbitrary<Brief> briefs() {
    List<Brief> briefs = new ArrayList<>();
    for (Style style : Style.values()) {
      briefs.addAll(english(style));
      briefs.addAll(chinese(style));
    }
    briefs.addAll(List.of(Products.television(), Products.table(), Products.jacket()));
    return Arbitraries.of(briefs);
  }

  private static List<Brief> english(Style style) {
    return List.of(
        Products.english(
            style,
            "Dune Walker",
            "Shoes",
            "material",
            "leather",
            "colour",
            "sand",
            "weight",
            "620 g",
            "brand",
            "Acme"),
        Products.english(
            style,
            "Harbour",
            "Hoodies",
            "Color",
            "Blue, Green, Red",
            "Size",
            "Large, Medium",
            "machine washable",
            "yes"),
        Products.english(
            style,
            "Ledgerly Team",
            "Software",
            "price",
            "$49 per user/month",
            "free trial",
            "14 days",
            "sso",
            "yes",
            "uptime",
            "99.9%"),
        Products.english(
            style,
            "Oat Bar",
            "Cereal bars",
            "net weight",
            "40 g",
            "contains",
            "oats, milk",
            "vegan",
            "no"));
  }

  private static List<Brief> chinese(Style style) {
    return List.of(
        Products.chinese(style, "柚木书架", "书架", "材质", "柚木", "层数", "5", "承重", "40kg"),
        Products.chinese(style, "山岚卫衣", "卫衣", "颜色", "红色、蓝色、黑色", "材质", "棉", "可机洗", "是"),
        Products.chinese(style, "星舟7", "手机", "NFC", "支持", "无线充电", "不支持", "电池容量", "5000mAh"));
  }

  @Property(tries = 150)
  void whatTheCopywriterWritesIsAccountedFor(@ForAll("briefs") Brief brief, @ForAll long seed) {
    for (String text : texts(brief, seed)) {
      Account account = CHECKS.get(brief.language()).account(brief, text);

      assertThat(account.unaccounted()).as(text).isEmpty();
    }
  }

  @Property(tries = 150)
  void aWordPutInAnywhereIsFound(
      @ForAll("briefs") Brief brief, @ForAll long seed, @ForAll("inventions") String[] invention) {
    String text = texts(brief, seed).get(0);
    boolean chinese = brief.language() == Language.ZH;
    String planted = chinese ? text + invention[1] : text.replaceFirst(" ", invention[0]);

    assertThat(CHECKS.get(brief.language()).account(brief, planted).isTrue()).as(planted).isFalse();
  }

  @Provide
  Arbitrary<String[]> inventions() {
    return Arbitraries.of(
        new String[] {" award-winning ", "获奖"},
        new String[] {" not ", "不"},
        new String[] {" 97 ", "97"},
        new String[] {" greatest ", "最好"},
        new String[] {" gently ", "轻轻"});
  }

  @Property(tries = 100)
  void noTextMakesItThrow(@ForAll String text, @ForAll("briefs") Brief brief) {
    Account account = CHECKS.get(brief.language()).account(brief, text);

    int end = 0;
    for (Stretch stretch : account.stretches()) {
      assertThat(stretch.start()).isGreaterThanOrEqualTo(end);
      assertThat(stretch.end()).isGreaterThan(stretch.start());
      end = stretch.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static List<String> texts(Brief brief, long seed) {
    return COPYWRITER.write(new Assignment(brief, List.of(), 3, seed)).variants().stream()
        .map(WordCheckPropertyTest::text)
        .toList();
  }

  private static String text(Variant variant) {
    return String.join("\n", variant.headline(), variant.body(), variant.callToAction());
  }
}
