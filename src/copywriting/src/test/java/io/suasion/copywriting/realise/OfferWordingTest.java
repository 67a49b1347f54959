package io.suasion.copywriting.realise;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Offer;
import io.suasion.language.Language;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferWordingTest {

  private static Offer until(String end) {
    return new Offer("10 % off", "BOAT10", Optional.of(ZonedDateTime.parse(end)));
  }

  private static String told(Language language, Offer offer) {
    return new OfferWording(language).sentence(offer, fact -> true).text();
  }

  @Test
  void allOfAnOfferFitsOneSentence() {
    Offer offer = until("2026-12-31T23:59:59Z");

    assertThat(told(Language.EN, offer))
        .isEqualTo("10 % off with code BOAT10 until 31 December 2026.");
    assertThat(told(Language.ZH, offer)).isEqualTo("10 % off，优惠码BOAT10，2026年12月31日截止。");
  }

  @Test
  void anEndWithinADayIsToldWithItsTime() {
    assertThat(told(Language.EN, until("2026-12-31T18:00:00Z[UTC]")))
        .contains("31 December 2026, 18:00 UTC");
  }

  @Test
  void anOfferThatIsASentenceItselfIsFollowedByAnother() {
    Offer offer = new Offer("Free socks!", "SOCKS", Optional.empty());

    assertThat(new OfferWording(Language.EN).sentence(offer, fact -> true).text())
        .isEqualTo("Free socks! Use code SOCKS.");
  }

  @Test
  void whatIsToldAlreadyIsLeftOut() {
    Offer offer = until("2026-12-31T23:59:59Z");
    OfferWording wording = new OfferWording(Language.EN);

    assertThat(wording.sentence(offer, fact -> !fact.attribute().equals(OfferWording.CODE)).text())
        .isEqualTo("10 % off until 31 December 2026.");
    assertThat(wording.sentence(offer, fact -> false).isEmpty()).isTrue();
    assertThat(told(Language.EN, Offer.NONE)).isEmpty();
  }
}
