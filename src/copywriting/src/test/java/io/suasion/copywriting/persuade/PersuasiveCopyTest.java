package io.suasion.copywriting.persuade;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Because;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Evidence;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ReaderEvent;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.WeightedTag;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import io.suasion.language.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersuasiveCopyTest {

  private static final RawOffer OFFER = new RawOffer("10% off", "JAR10", "", "2026-12-31", "");
  private static final String[] FACTS = {
    "material", "leather",
    "colour", "Sand, Navy, Olive",
    "waterproof", "yes",
    "weight", "620 g",
    "kid friendly", "yes",
    "price", "£49",
    "warranty", "3 years"
  };
  private static final Brief BOOT = ShopBriefs.english("Larch Boot", "Shoes > Boots", FACTS);

  private static List<Variant> write(Brief brief, List<WeightedTag> tags, int variants) {
    return new Copywriter(List.of(), Effort.DEFAULT)
        .write(new Assignment(brief, tags, variants, 7))
        .variants();
  }

  private static List<Fact> benefits(Variant variant) {
    return variant.evidence().stream()
        .filter(told -> told.by() == ToldBy.BENEFIT)
        .map(Evidence::fact)
        .toList();
  }

  @Test
  void variantsDifferInWhatTheyOpenWith() {
    List<Variant> variants = write(BOOT, List.of(), 4);

    assertThat(variants).hasSize(4);
    assertThat(variants).extracting(Variant::headline).doesNotHaveDuplicates();
    assertThat(variants).extracting(Variant::callToAction).doesNotHaveDuplicates();
  }

  @Test
  void allThatTheBriefSaysIsToldWhereThereIsRoom() {
    for (Variant variant : write(BOOT, List.of(), 4)) {
      assertThat(variant.missing()).isEmpty();
      assertThat(variant.headline() + " " + variant.body())
          .contains("navy", "620 g", "£49")
          .containsIgnoringCase("leather")
          .containsPattern("3[ -]year");
    }
  }

  @Test
  void aBenefitIsToldOnlyBesideItsFact() {
    for (Variant variant : write(BOOT, List.of(), 6)) {
      assertThat(benefits(variant)).isNotEmpty();
      assertThat(variant.missing()).noneMatch(benefits(variant)::contains);
    }
  }

  @Test
  void readersWithOtherMotivesGetOtherLevers() {
    Brief bowl =
        ShopBriefs.english(
            "Fenn Bowl",
            "Kitchen > Bowls",
            "material",
            "stainless steel",
            "dishwasher safe",
            "yes",
            "stackable",
            "yes",
            "recyclable",
            "yes",
            "gift box",
            "included");

    String quick =
        write(bowl, List.of(new WeightedTag("topic", "saving time", 1)), 1).get(0).headline();
    String green = write(bowl, List.of(new WeightedTag("eco", "yes", 1)), 1).get(0).headline();
    String giving = write(bowl, List.of(new WeightedTag("gifts", "yes", 1)), 1).get(0).headline();

    assertThat(List.of(quick, green, giving)).doesNotHaveDuplicates();
  }

  @Test
  void nobodyInParticularGetsWhatEverybodyGets() {
    assertThat(write(BOOT, List.of(), 3)).isEqualTo(write(BOOT, List.of(), 3));
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void everyVariantFitsItsChannelAndTellsNameAndOffer(Channel channel) {
    Brief brief =
        ShopBriefs.brief(Language.EN, channel, OFFER, "Larch Boot", "Shoes > Boots", FACTS);
    ChannelLimits limits = new ChannelLimits();

    for (Variant variant : write(brief, List.of(), 5)) {
      String all = variant.headline() + " " + variant.body() + " " + variant.callToAction();
      assertThat(limits.fits(channel, variant.headline(), variant.body(), variant.callToAction()))
          .isTrue();
      assertThat(all).contains("Larch Boot", "10% off", "JAR10", "31 December 2026");
    }
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void chineseVariantsFitTheirChannelToo(Channel channel) {
    Brief brief =
        ShopBriefs.brief(
            Language.ZH,
            channel,
            RawOffer.NONE,
            "远山T恤",
            "服装/T恤",
            "材质",
            "棉",
            "颜色",
            "红色/蓝色",
            "是否防水",
            "否",
            "价格",
            "99元");
    ChannelLimits limits = new ChannelLimits();

    for (Variant variant : write(brief, List.of(), 4)) {
      assertThat(limits.fits(channel, variant.headline(), variant.body(), variant.callToAction()))
          .isTrue();
      assertThat(variant.headline() + variant.body()).contains("远山T恤");
    }
  }

  @Test
  void everyWordOfTheCopyHasItsEvidence() {
    for (Variant variant : write(BOOT, List.of(), 6)) {
      assertThat(Untold.words(variant)).isEmpty();
    }
  }

  @Test
  void allergensAndWarningsArePlainAndNeverLedWith() {
    Brief bar =
        ShopBriefs.english(
            "Hazel Bar",
            "Food > Bars",
            "contains",
            "oats, milk",
            "may contain traces of",
            "hazelnuts",
            "vegan",
            "no");

    for (Variant variant : write(bar, List.of(), 4)) {
      assertThat(variant.body()).contains("oats and milk", "may contain traces of hazelnuts");
      assertThat(variant.headline()).doesNotContainIgnoringCase("hazelnut");
      assertThat(benefits(variant)).extracting(Fact::attribute).doesNotContain("contains");
    }
  }

  @Test
  void whatTheReaderDidIsNamedAsTheReason() {
    Brief brief = ShopBriefs.english("Larch Boot", "boots", "brand", "Acme", "weight", "620 g");
    Assignment assignment =
        new Assignment(
            brief,
            List.of(),
            Optional.of(new Because(ReaderEvent.PURCHASE, "brand", "Acme")),
            3,
            7);

    assertThat(new Copywriter(List.of(), Effort.DEFAULT).write(assignment).variants())
        .extracting(Variant::headline)
        .anyMatch(headline -> headline.contains("you bought something by Acme"));
  }

  @Test
  void withoutBenefitsTheBankTellsFactsAlone() {
    List<Variant> variants =
        new Copywriter(
                List.of(), Effort.DEFAULT, language -> CopyBank.shipped(language).withoutBenefits())
            .write(new Assignment(BOOT, List.of(), 4, 7))
            .variants();

    assertThat(variants).isNotEmpty().allMatch(variant -> benefits(variant).isEmpty());
  }

  @Test
  void aProductOfWhichNothingIsKnownGetsCopyToo() {
    List<Variant> variants = write(ShopBriefs.english("Zarf", ""), List.of(), 2);

    assertThat(variants).isNotEmpty().allMatch(variant -> variant.body().contains("Zarf"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{value}", "[a|b]", "$1 \\d {offer}", "<b>"})
  void whatLooksLikeATemplateIsText(String value) {
    Brief brief = ShopBriefs.english("Larch Boot", "boots", "upper pattern", value + " x");

    for (Variant variant : write(brief, List.of(), 2)) {
      boolean told = variant.missing().isEmpty();
      assertThat(!told || variant.body().contains("x")).isTrue();
    }
  }

  @Test
  void pluralThingsHavePluralVerbs() {
    Brief slippers =
        ShopBriefs.english(
            "Saltgate Slippers",
            "house shoes",
            "upper",
            "felted wool",
            "made in",
            "Portugal",
            "weight",
            "240 g");

    for (Variant variant : write(slippers, List.of(), 4)) {
      assertThat(variant.body())
          .doesNotContainPattern("Slippers(?:, [^,]*,)? (?:is|has|comes|weighs) ")
          .doesNotContainPattern("\\bIt\\b");
    }
  }

  @Test
  void whatIsNotedBehindAValueStandsInBracketsBehindItsWords() {
    Brief coat =
        ShopBriefs.english(
            "Bramble Coat",
            "Dogs > Coats",
            "brand",
            "Hollin & Co",
            "weight",
            "265 g (size M)",
            "reflective",
            "yes, on both sides",
            "lining",
            "fleece");

    for (Variant variant : write(coat, List.of(), 3)) {
      assertThat(variant.headline() + " " + variant.body())
          .contains("265 g (size M)", "(on both sides)")
          .doesNotContain("yes");
    }
  }

  @Test
  void theMakerStandsBesideTheName() {
    Brief cardigan =
        ShopBriefs.english(
            "Harrow Cardigan",
            "Knitwear > Cardigans",
            "brand",
            "Loom & Tarrant",
            "weight",
            "320 g",
            "lining",
            "cotton");

    assertThat(write(cardigan, List.of(), 3))
        .extracting(Variant::body)
        .anyMatch(body -> body.contains("The Harrow Cardigan by Loom & Tarrant "));
  }

  @Test
  void aPriceIsASentenceOfItsOwnWhereThereIsNoLineOfDetails() {
    Brief ring =
        ShopBriefs.brief(
            Language.EN,
            Channel.PUSH,
            RawOffer.NONE,
            "Tidemark Ring",
            "Jewellery > Rings",
            "material",
            "recycled silver",
            "price_gbp",
            "58");

    assertThat(write(ring, List.of(), 1))
        .extracting(Variant::body)
        .allMatch(b -> b.endsWith("£58."));
  }

  @Test
  void oneThingOfAShelfOfManyIsOne() {
    Brief camera = ShopBriefs.english("Nightroad Dash Cam", "Car electronics", "wifi", "5 GHz");
    assertThat(write(camera, List.of(), 1).get(0).body()).contains("Nightroad Dash Cam has");

    Brief jeans = ShopBriefs.english("Moor Jeans", "Jeans", "fit", "relaxed");
    assertThat(write(jeans, List.of(), 1).get(0).body()).contains("Moor Jeans are");
  }

  @Test
  void whoMustNotUseItIsToldAsSuch() {
    Brief drops = ShopBriefs.chinese("禾元滴剂", "保健食品", "不适宜人群", "1岁以下婴儿（请遵医嘱）");
    assertThat(write(drops, List.of(), 1).get(0).body()).containsPattern("不适.{0,5}1岁以下婴儿");
  }

  @Test
  void whatIsInAHundredMillilitresIsOneValue() {
    Brief water = ShopBriefs.chinese("气鼓鼓气泡水", "饮料", "糖", "0g/100ml");
    assertThat(write(water, List.of(), 1).get(0).body()).contains("0g/100ml");
  }
}
