package io.suasion.copywriting.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Briefs;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Evidence;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.FakeCopyModel;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.WeightedTag;
import io.suasion.copywriting.align.Clothes;
import io.suasion.copywriting.align.SlotError;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.check.RejectionReason;
import io.suasion.copywriting.model.WritingTask;
import io.suasion.language.Language;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopywriterTest {

  private static final Brief BISTRO =
      Briefs.brief(
          "Aroma", "bistro", "cuisine", "Italian", "familyFriendly", "no", "terrace", "yes");
  private static final String FAITHFUL = "Aroma serves Italian food. It is not family-friendly.";
  private static final String OTHERWISE = "Not family-friendly, Aroma has Italian dishes.";
  private static final Offer OFFER =
      new Offer("10 % off", "BOAT10", Optional.of(ZonedDateTime.parse("2026-12-31T23:59:59Z")));

  private static Copy write(Brief brief, List<WeightedTag> tags, int variants, String... drafts) {
    List<FakeCopyModel> models =
        drafts.length == 0 ? List.of() : List.of(new FakeCopyModel(drafts));
    return new Copywriter(List.copyOf(models), Effort.DEFAULT)
        .write(new Assignment(brief, tags, variants, 42));
  }

  private static List<Fact> told(Variant variant, Part part, ToldBy by) {
    return variant.evidence().stream()
        .filter(evidence -> evidence.part() == part && evidence.by() == by)
        .map(Evidence::fact)
        .toList();
  }

  private static String text(Variant variant, Part part) {
    return switch (part) {
      case HEADLINE -> variant.headline();
      case BODY -> variant.body();
      case CALL_TO_ACTION -> variant.callToAction();
    };
  }

  @Test
  void theModelWritesWhatItKnowsAndTheRealiserTheRest() {
    Copy copy = write(BISTRO, List.of(), 1, FAITHFUL);

    Variant variant = copy.variants().get(0);
    assertThat(variant.body()).isEqualTo(FAITHFUL + " It comes with a terrace.");
    assertThat(told(variant, Part.BODY, ToldBy.MODEL))
        .containsExactly(BISTRO.nameFact(), BISTRO.facts().get(0), BISTRO.facts().get(1));
    assertThat(told(variant, Part.BODY, ToldBy.REALISER)).containsExactly(BISTRO.facts().get(2));
    assertThat(variant.missing()).isEmpty();
    assertThat(copy.degraded()).isEmpty();
  }

  @Test
  void aTextOfAModelThatKnowsNoNamesIsHeadedByTheName() {
    Brief skirt = Briefs.in(Language.ZH, Briefs.brief("云朵", "裙", "材质", "蕾丝", "图案", "条纹"));
    FakeCopyModel model = new FakeCopyModel(Clothes.domain(), "蕾丝的裙摆很轻盈。");

    Variant variant =
        new Copywriter(List.of(model), Effort.DEFAULT)
            .write(new Assignment(skirt, List.of(), 1, 42))
            .variants()
            .get(0);

    assertThat(variant.body()).isEqualTo("云朵：蕾丝的裙摆很轻盈。它饰有条纹图案。");
    assertThat(told(variant, Part.BODY, ToldBy.MODEL)).contains(skirt.facts().get(0));
    assertThat(variant.missing()).isEmpty();
  }

  @Test
  void ofAListOnlyTheItemsThatADraftDropsAreToldByTheRealiser() {
    Brief skirt = Briefs.in(Language.ZH, Briefs.brief("云朵", "裙", "材质", "蕾丝、牛仔布"));
    FakeCopyModel model = new FakeCopyModel(Clothes.domain(), "蕾丝的裙摆很轻盈。");

    Variant variant =
        new Copywriter(List.of(model), Effort.DEFAULT)
            .write(new Assignment(skirt, List.of(), 1, 42))
            .variants()
            .get(0);

    assertThat(variant.body()).isEqualTo("云朵：蕾丝的裙摆很轻盈。它采用牛仔布。");
    assertThat(told(variant, Part.BODY, ToldBy.REALISER)).contains(skirt.facts().get(0));
    assertThat(variant.missing()).isEmpty();
  }

  @Test
  void aChineseDraftThatTakesTheProductForAnotherKindIsNotMended() {
    Brief skirt = Briefs.in(Language.ZH, Briefs.brief("云朵", "裙", "材质", "蕾丝"));
    FakeCopyModel model = new FakeCopyModel(Clothes.domain(), "蕾丝的外套很轻盈。");

    Copy copy =
        new Copywriter(List.of(model), Effort.DEFAULT)
            .write(new Assignment(skirt, List.of(), 1, 42));

    assertThat(copy.variants().get(0).body()).isEqualTo("云朵是一条裙，采用蕾丝。");
  }

  @Test
  void aMissingFactIsToldByTheRealiser() {
    Copy copy = write(BISTRO, List.of(), 1, "Aroma serves Italian food.");

    assertThat(copy.variants().get(0).body())
        .isEqualTo(
            "Aroma serves Italian food. It is not family friendly and comes with a terrace.");
    assertThat(copy.drafts().rejected()).containsOnlyKeys(RejectionReason.MISSING);
  }

  @Test
  void aDraftMuchLessProbableThanTheBestIsNotUsed() {
    String[] drafts = {FAITHFUL, "Bad.", "Bad.", "Bad.", "Bad.", "Bad.", OTHERWISE};

    assertThat(write(BISTRO, List.of(), 3, drafts).variants())
        .allMatch(variant -> variant.body().startsWith(FAITHFUL));
  }

  @Test
  void variantsAreDraftsThatDifferRatherThanTheMostProbable() {
    String alike = "Aroma serves Italian food. It is not a family-friendly place.";

    assertThat(write(BISTRO, List.of(), 2, FAITHFUL, alike, OTHERWISE).variants())
        .extracting(Variant::body)
        .containsExactly(
            FAITHFUL + " It comes with a terrace.", OTHERWISE + " It comes with a terrace.");
  }

  @Test
  void whereTooFewDraftsTellAllGrammarCompletesOthers() {
    String incomplete = "If you like Italian dishes, try Aroma.";

    assertThat(write(BISTRO, List.of(), 2, FAITHFUL, incomplete).variants())
        .allMatch(variant -> variant.missing().isEmpty())
        .extracting(Variant::body)
        .containsExactly(
            FAITHFUL + " It comes with a terrace.",
            incomplete + " It is not family friendly and comes with a terrace.");
  }

  @Test
  void eachVariantBeyondThreeTakesMoreSamplesAndOneAloneTakesNone() {
    FakeCopyModel model = new FakeCopyModel(FAITHFUL);
    Copywriter copywriter = new Copywriter(List.of(model), new Effort(5, 10));

    for (int variants : List.of(1, 2, 3, 4, 6)) {
      copywriter.write(new Assignment(BISTRO, List.of(), variants, 42));
    }

    assertThat(model.tasks()).extracting(WritingTask::samples).containsExactly(0, 10, 10, 20, 40);
  }

  @Test
  void draftsThatInventAreRejectedAndTheRealiserWritesAll() {
    Copy copy = write(BISTRO, List.of(), 2, "Aroma serves French food.");

    assertThat(copy.degraded())
        .anyMatch(why -> why.startsWith("model: none of the model's 1 drafts"));
    assertThat(copy.drafts().rejected())
        .containsKeys(RejectionReason.INVENTED, RejectionReason.MISSING);
    assertThat(copy.drafts().drafts()).isEqualTo(1);
    assertThat(copy.drafts().slotErrors())
        .isEqualTo(Map.of(SlotError.WRONG, 1, SlotError.MISSING, 1));
    assertThat(copy.variants()).allMatch(variant -> variant.missing().isEmpty());
  }

  @Test
  void anUnknownFactThatTheReaderCaresAboutComesFirst() {
    Copy copy = write(BISTRO, List.of(new WeightedTag("terrace", "yes", 1)), 1, FAITHFUL);

    assertThat(copy.variants().get(0).body()).isEqualTo("Aroma comes with a terrace. " + FAITHFUL);
  }

  @Test
  void fiveAttributesThatNoModelKnowsAreAllToldAndNothingElse() {
    Brief table = Briefs.table();

    for (Variant variant : write(table, List.of(), 3).variants()) {
      assertThat(variant.missing()).isEmpty();
      assertThat(told(variant, Part.BODY, ToldBy.REALISER))
          .doesNotHaveDuplicates()
          .containsAll(table.facts())
          .hasSize(table.facts().size() + 2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{name}}",
        "<b>Zoë & Söhne</b> №7",
        "O'Hara \"Ñandú\" 3.0!",
        "$1 \\d {offer}",
        "The. Dot? Pub"
      })
  void anyNameIsToldLetterByLetter(String name) {
    Brief brief = Briefs.brief(name, "bistro", "terrace", "yes");

    assertThat(write(brief, List.of(), 3).variants()).allMatch(v -> v.body().contains(name));
  }

  @Test
  void evidencePointsAtItsWords() {
    Brief brief = Briefs.with(OFFER, Briefs.table());

    for (Variant variant : write(brief, List.of(), 8).variants()) {
      for (Evidence evidence : variant.evidence()) {
        String words = text(variant, evidence.part()).substring(evidence.start(), evidence.end());
        if (!evidence.fact().value().equals("no")
            && !evidence.fact().attribute().endsWith("ends_at")) {
          assertThat(words).isEqualTo(evidence.fact().value());
        }
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameCopyAndAnotherSeedAnother() {
    Copywriter copywriter = new Copywriter(List.of(), Effort.DEFAULT);
    Assignment assignment = new Assignment(Briefs.table(), List.of(), 8, 1);

    assertThat(copywriter.write(assignment)).isEqualTo(copywriter.write(assignment));
    assertThat(copywriter.write(assignment))
        .isNotEqualTo(copywriter.write(new Assignment(Briefs.table(), List.of(), 8, 2)));
  }

  @Test
  void eightVariantsDiffer() {
    List<Variant> variants = write(Briefs.with(OFFER, Briefs.table()), List.of(), 8).variants();

    assertThat(variants).hasSize(8);
    assertThat(new HashSet<>(variants.stream().map(Variant::headline).toList())).hasSize(8);
    assertThat(variants).extracting(Variant::principle).contains(variants.get(0).principle());
    assertThat(variants.stream().map(Variant::principle).distinct().count()).isGreaterThan(2);
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void everyVariantFitsItsChannelAndTellsTheOffer(Channel channel) {
    Brief brief = Briefs.on(channel, Briefs.with(OFFER, Briefs.table()));
    ChannelLimits limits = new ChannelLimits();

    for (Variant variant : write(brief, List.of(), 8).variants()) {
      assertThat(limits.fits(channel, variant.headline(), variant.body(), variant.callToAction()))
          .isTrue();
      assertThat(variant.body() + variant.callToAction())
          .contains("10 % off", "BOAT10", "31 December 2026");
      assertThat(variant.score()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void whatAChannelHasNoRoomForIsMissing() {
    Brief brief = Briefs.on(Channel.AD, Briefs.table());

    Variant variant = write(brief, List.of(), 1).variants().get(0);

    assertThat(variant.missing()).isNotEmpty().allMatch(brief.facts()::contains);
    assertThat(variant.evidence())
        .extracting(Evidence::fact)
        .doesNotContainAnyElementsOf(variant.missing());
  }

  @Test
  void aChineseBriefIsToldByTheRealiser() {
    Copy copy = write(Briefs.chineseTable(), List.of(), 3, FAITHFUL);

    assertThat(copy.variants()).hasSize(3).allMatch(variant -> variant.missing().isEmpty());
    assertThat(copy.degraded())
        .containsExactly(
            "model: no model knows this kind of product, so all of it was written by grammar");
  }
}
