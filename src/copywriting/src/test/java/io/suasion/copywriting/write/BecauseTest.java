package io.suasion.copywriting.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Because;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Briefs;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Evidence;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.ReaderEvent;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.check.Checker;
import io.suasion.language.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader did is told as the reason for what is shown, where it is true and fits. */
class BecauseTest {

  private static final Brief BOOTS =
      Briefs.brief(
          "Dune", "shoes", "brand", "Acme", "material", "leather", "genre", "adventure, puzzle");
  private static final Brief CHINESE_BOOTS =
      Briefs.in(Language.ZH, Briefs.brief("沙丘", "鞋", "品牌", "Acme", "材质", "牛皮"));
  private static final Because VIEW = new Because(ReaderEvent.VIEW, "brand", "Acme");

  private static List<Variant> write(Brief brief, Because because, int variants) {
    return new Copywriter(List.of(), Effort.DEFAULT)
        .write(new Assignment(brief, List.of(), Optional.ofNullable(because), variants, 42))
        .variants();
  }

  private static List<String> reasons(Brief brief, Because because) {
    return write(brief, because, 1).stream()
        .flatMap(variant -> reasons(variant, because).stream())
        .toList();
  }

  private static List<String> reasons(Variant variant, Because because) {
    return variant.evidence().stream()
        .filter(told -> told.fact().equals(because.fact()))
        .peek(told -> assertThat(told.part()).isEqualTo(Part.HEADLINE))
        .map(told -> variant.headline().substring(told.start(), told.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "VIEW, brand, Acme, you looked at Acme",
    "SEARCH, Brand, ACME, you searched for Acme",
    "CART, brand, Acme, you put something by Acme into your basket",
    "FAVOURITE, brand, Acme, you saved something by Acme",
    "PURCHASE, brand, Acme, you bought something by Acme",
    "RATING, brand, Acme, you rated something by Acme",
    "CLICK, brand, Acme, you clicked on something by Acme",
    "PREFERENCE, brand, Acme, you told us that you like Acme",
    "VIEW, category, shoes, you looked at shoes",
    "PREFERENCE, category, shoes, you told us that you like shoes",
    "PURCHASE, material, leather, you bought something made of leather",
    "VIEW, genre, puzzle, you looked at something of the genre puzzle",
  })
  void whatTheReaderDidIsToldInWordsThatAreTrueToIt(
      ReaderEvent event, String attribute, String value, String clause) {
    assertThat(reasons(BOOTS, new Because(event, attribute, value))).containsExactly(clause);
  }

  @ParameterizedTest
  @CsvSource({
    "VIEW, 品牌, Acme, 您看过Acme",
    "SEARCH, 品牌, Acme, 您搜索过Acme",
    "CART, 品牌, Acme, 您把Acme的商品加入过购物车",
    "FAVOURITE, 品牌, Acme, 您收藏过Acme的商品",
    "PURCHASE, 品牌, Acme, 您买过Acme的商品",
    "RATING, 品牌, Acme, 您评价过Acme的商品",
    "CLICK, 品牌, Acme, 您点击过Acme的商品",
    "PREFERENCE, 品牌, Acme, 您说过喜欢Acme",
    "PURCHASE, 材质, 牛皮, 您买过牛皮材质的商品",
    "VIEW, category, 鞋, 您看过鞋",
  })
  void itIsToldInChineseToo(ReaderEvent event, String attribute, String value, String clause) {
    assertThat(reasons(CHINESE_BOOTS, new Because(event, attribute, value)))
        .containsExactly(clause);
  }

  @Test
  void aSingularKindOfThingHasItsArticle() {
    Because because = new Because(ReaderEvent.VIEW, "category", "dining table");

    assertThat(reasons(Briefs.table(), because)).containsExactly("you looked at a dining table");
  }

  @ParameterizedTest
  @CsvSource({
    "brand, Umbra", // another value
    "maker, Acme", // another attribute
    "brand, Acm", // a part of the value
    "material, Acme", // the value of another attribute
    "sole, rubber", // nothing that the product says
  })
  void itIsNotToldUnlessTheProductHasThatAttributeAndValue(String attribute, String value) {
    Because because = new Because(ReaderEvent.VIEW, attribute, value);

    assertThat(write(BOOTS, because, 3)).isEqualTo(write(BOOTS, null, 3));
  }

  @Test
  void itIsNotToldWhereThereAreNoWordsForIt() {
    Brief brief = Briefs.brief("Dune", "shoes", "waterproof", "yes", "sole", "rubber");

    assertThat(reasons(brief, new Because(ReaderEvent.VIEW, "waterproof", "yes"))).isEmpty();
    assertThat(reasons(brief, new Because(ReaderEvent.VIEW, "sole", "rubber"))).isEmpty();
  }

  @Test
  void itIsNoFactOfTheProduct() {
    Brief told = Briefs.brief("Dune", "shoes", "brand", "Acme");

    for (Variant variant : write(Briefs.on(Channel.AD, told), VIEW, 3)) {
      boolean brand =
          variant.evidence().stream().map(Evidence::fact).anyMatch(told.facts().get(0)::equals);
      assertThat(variant.missing().contains(told.facts().get(0))).isNotEqualTo(brand);
    }
    assertThat(BOOTS.facts()).doesNotContain(VIEW.fact());
  }

  @Test
  void someVariantsTellItAndOthersDoNot() {
    List<Variant> variants = write(BOOTS, VIEW, 3);

    assertThat(variants).anyMatch(variant -> !reasons(variant, VIEW).isEmpty());
    assertThat(variants).anyMatch(variant -> reasons(variant, VIEW).isEmpty());
    assertThat(variants)
        .filteredOn(variant -> !reasons(variant, VIEW).isEmpty())
        .allMatch(variant -> variant.principle() == Principle.CONSISTENCY)
        .allMatch(variant -> variant.missing().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void itFitsItsChannelOrIsNotTold(Channel channel) {
    ChannelLimits limits = new ChannelLimits();
    for (Brief brief : List.of(BOOTS, CHINESE_BOOTS)) {
      String brand = brief.facts().get(0).attribute();
      Because because = new Because(ReaderEvent.PREFERENCE, brand, "Acme");
      for (Variant variant : write(Briefs.on(channel, brief), because, 8)) {
        String headline = variant.headline();
        assertThat(limits.fits(channel, headline, variant.body(), variant.callToAction())).isTrue();
      }
    }
  }

  @Test
  void aMessageWithoutAHeadlineAndAShortOneDoNotTellIt() {
    Because because = new Because(ReaderEvent.CART, "brand", "Acme");

    assertThat(reasons(Briefs.on(Channel.SMS, BOOTS), because)).isEmpty();
    assertThat(reasons(Briefs.on(Channel.AD, BOOTS), because)).isEmpty();
    assertThat(reasons(Briefs.on(Channel.WEB, BOOTS), because)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ReaderEvent.class)
  void itMakesNoClaim(ReaderEvent event) {
    Checker checker = new Checker();
    for (Brief brief : List.of(BOOTS, CHINESE_BOOTS)) {
      Because because = new Because(event, brief.facts().get(0).attribute(), "Acme");
      for (String reason : reasons(brief, because)) {
        assertThat(checker.unbackedClaims(reason, brief.language(), List.of())).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{name}", "<b>Acme</b>", "$1"})
  void whatLooksLikeATemplateIsText(String brand) {
    Brief brief = Briefs.brief("Dune", "shoes", "brand", brand);

    assertThat(reasons(brief, new Because(ReaderEvent.VIEW, "brand", brand)))
        .containsExactly("you looked at " + brand);
  }
}
