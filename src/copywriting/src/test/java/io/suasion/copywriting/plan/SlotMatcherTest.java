package io.suasion.copywriting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.catalog.Catalog;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.TokenPolicy;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.understand.BriefReader;
import io.suasion.copywriting.understand.RawBrief;
import io.suasion.language.Language;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotMatcherTest {

  private static final Domain HOTEL =
      new Domain(
          "hotel",
          List.of(),
          List.of(new Slot("hasInternet", List.of("has internet"), Slot.Kind.FLAG, Map.of())));

  private final BriefReader reader =
      new BriefReader(
          new Catalog(), new OfferReader(InstantSource.system(), TokenPolicy.LEAVE_OUT));

  @ParameterizedTest
  @CsvSource({"WLAN, 1", "wifi, Y", "internet access, ✓", "has internet, yes", "Wi-Fi, TRUE"})
  void whateverAShopCallsItMeetsTheSlotThatMeansTheSame(String attribute, String value) {
    Fact fact =
        reader
            .read(
                new RawBrief(
                    RawProduct.of("Haus am See", "hotel", Map.of(attribute, value)),
                    RawOffer.NONE,
                    Channel.EMAIL,
                    Language.EN,
                    Tone.NEUTRAL,
                    Length.MEDIUM,
                    Style.PLAIN),
                ZoneOffset.UTC)
            .brief()
            .facts()
            .get(0);

    assertThat(SlotMatcher.canonical(HOTEL, fact)).contains(new Fact("hasInternet", "yes"));
  }
}
