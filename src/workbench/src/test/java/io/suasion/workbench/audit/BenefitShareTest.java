package io.suasion.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.catalog.Catalog;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.TokenPolicy;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Evidence;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.understand.BriefReader;
import io.suasion.copywriting.understand.RawBrief;
import io.suasion.language.Language;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenefitShareTest {

  private final BenefitShare share = new BenefitShare(Language.EN);

  @Test
  void aTextThatTellsABenefitCountsForAndOneThatDoesNotAgainst() {
    Brief bottle = brief(Map.of("dishwasher safe", "yes"), Style.PERSUASIVE);

    share.add(bottle, told(bottle.facts().get(0), ToldBy.BENEFIT));
    share.add(bottle, told(bottle.facts().get(0), ToldBy.REALISER));

    assertThat(share.figure().texts()).isEqualTo(2);
    assertThat(share.figure().value()).isEqualTo(.5);
    assertThat(share.figure().examples()).containsExactly("EMAIL: The bottle");
  }

  @Test
  void aTextOfFactsThatDoNothingForTheReaderDoesNotCount() {
    Brief bottle = brief(Map.of("batch mark", "Q7"), Style.PERSUASIVE);

    share.add(bottle, told(bottle.facts().get(0), ToldBy.REALISER));

    assertThat(share.figure().texts()).isZero();
    assertThat(share.figure().isMet()).isTrue();
  }

  @Test
  void plainCopyDoesNotCount() {
    Brief bottle = brief(Map.of("dishwasher safe", "yes"), Style.PLAIN);

    share.add(bottle, told(bottle.facts().get(0), ToldBy.REALISER));

    assertThat(share.figure().texts()).isZero();
  }

  private static Variant told(Fact fact, ToldBy by) {
    return new Variant(
        "",
        "The bottle",
        "",
        Principle.BENEFIT,
        List.of(new Evidence(fact, Part.BODY, 0, 3, by)),
        List.of(),
        0);
  }

  private static Brief brief(Map<String, String> facts, Style style) {
    BriefReader reader =
        new BriefReader(
            new Catalog(), new OfferReader(InstantSource.system(), TokenPolicy.LEAVE_OUT));
    RawBrief raw =
        new RawBrief(
            RawProduct.of("Sip", "bottle", facts),
            RawOffer.NONE,
            Channel.EMAIL,
            Language.EN,
            Tone.NEUTRAL,
            Length.MEDIUM,
            style);
    return reader.read(raw, ZoneOffset.UTC).brief();
  }
}
