package io.suasion.copywriting.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Briefs;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.realise.Wording;
import io.suasion.language.Language;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasebookTest {

  private static final ZonedDateTime END = ZonedDateTime.parse("2026-12-31T23:59:59Z");

  private static List<FilledPhrase> suiting(Brief brief, Part part) {
    Wording wording = new Wording(brief.language());
    Optional<io.suasion.copywriting.Fact> lead = Optional.empty();
    return new Phrasebook(brief.language())
        .suiting(brief, part, new Fillings(brief.facts(), lead, Optional.empty(), wording));
  }

  private static Set<Principle> principles(Brief brief) {
    return suiting(brief, Part.HEADLINE).stream()
        .map(FilledPhrase::principle)
        .collect(Collectors.toSet());
  }

  private static List<String> texts(Brief brief, Part part) {
    return suiting(brief, part).stream().map(phrase -> phrase.passage().text()).toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPhraseMakesAClaimOfItsOwn(Language language) {
    Checker checker = new Checker();
    Brief brief =
        Briefs.in(language, Briefs.brief("Aroma", "bistro", "food", "French", "rating", "4.8/5"));
    for (Part part : List.of(Part.HEADLINE, Part.CALL_TO_ACTION)) {
      for (String text : texts(brief, part)) {
        assertThat(checker.unbackedClaims(text, language, List.of())).as(text).isEmpty();
      }
    }
  }

  @Test
  void aLeverIsPulledOnlyWhereAFactCarriesIt() {
    Brief plain = Briefs.brief("Aroma", "bistro", "food", "French", "rating", "2 out of 5");
    Brief rated = Briefs.brief("Aroma", "bistro", "food", "French", "rating", "4 out of 5");

    assertThat(principles(plain)).containsExactly(Principle.BENEFIT);
    assertThat(principles(rated))
        .containsExactlyInAnyOrder(Principle.BENEFIT, Principle.SOCIAL_PROOF);
    assertThat(principles(Briefs.with(new Offer("10 % off", "", Optional.empty()), plain)))
        .containsExactlyInAnyOrder(Principle.BENEFIT, Principle.RECIPROCITY);
    assertThat(principles(Briefs.with(new Offer("", "", Optional.of(END)), plain)))
        .containsExactlyInAnyOrder(Principle.BENEFIT, Principle.SCARCITY);
  }

  @Test
  void aYesIsWordedAndANoIsNot() {
    assertThat(texts(Briefs.brief("Aroma", "bistro", "familyFriendly", "yes"), Part.HEADLINE))
        .contains("Bring the family to Aroma");
    assertThat(texts(Briefs.brief("Aroma", "bistro", "familyFriendly", "no"), Part.HEADLINE))
        .noneMatch(text -> text.contains("family to"));
  }

  @Test
  void whatLooksLikeATemplateIsText() {
    Brief brief = Briefs.brief("{code} <b>{name}</b>", "bistro", "food", "French");

    assertThat(texts(brief, Part.HEADLINE)).contains("Meet {code} <b>{name}</b>");
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void everyChannelAndToneHasPhrasesEvenForALongName(Channel channel) {
    ChannelLimits limits = new ChannelLimits();
    for (Language language : Language.values()) {
      for (Tone tone : Tone.values()) {
        Brief brief =
            new Brief(
                "N".repeat(200),
                "",
                Briefs.facts("a", "b"),
                Offer.NONE,
                channel,
                language,
                tone,
                Length.LONG);
        assertThat(texts(brief, Part.HEADLINE))
            .anyMatch(t -> fits(limits, channel, Part.HEADLINE, t));
        assertThat(texts(brief, Part.CALL_TO_ACTION))
            .anyMatch(t -> fits(limits, channel, Part.CALL_TO_ACTION, t));
      }
    }
  }

  private static boolean fits(ChannelLimits limits, Channel channel, Part part, String text) {
    return !limits.shows(channel, part) || limits.fits(channel, part, text);
  }
}
