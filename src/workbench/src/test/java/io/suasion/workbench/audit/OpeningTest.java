package io.suasion.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.Variant;
import io.suasion.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private static final Brief LAMP =
      brief("Lumo", "lamp", Language.EN, new Fact("height", "40 cm"), new Fact("for", "desk, bed"));
  private static final Brief CHAIR =
      brief("Mr. Sit", "chair", Language.EN, new Fact("height", "1.2 m"), new Fact("for", "a bar"));

  @Test
  void itIsTheHeadline() {
    assertThat(opening(LAMP, "Switch off the day", "Lumo is red.")).isEqualTo("switch off the day");
  }

  @Test
  void withoutAHeadlineItIsTheFirstSentence() {
    assertThat(opening(LAMP, "", "It glows. Lumo is red.")).isEqualTo("it glows");
    assertThat(opening(LAMP, "", "It glows\nColour: red")).isEqualTo("it glows");
  }

  @Test
  void namesAndValuesOfDifferentProductsAreTheSameGap() {
    assertThat(opening(LAMP, "", "Lumo, a lamp 40 cm high, is for desk or bed. More."))
        .isEqualTo("…, a … high, is for … or …");
    assertThat(opening(LAMP, "Lumo is 40 cm high", ""))
        .isEqualTo(opening(CHAIR, "Mr. Sit is 1.2 m high", ""))
        .isEqualTo("… is … high");
  }

  @Test
  void numbersAreGapsInWhateverFormTheValueIsTold() {
    assertThat(opening(LAMP, "A 40-cm lamp", "")).isEqualTo("a …-cm …");
  }

  @Test
  void aValueIsNotTakenOutOfALongerWord() {
    Brief red = brief("Lumo", "lamp", Language.EN, new Fact("colour", "red"));

    assertThat(opening(red, "Red and incredible", "")).isEqualTo("… and incredible");
  }

  @Test
  void chineseValuesAreGapsToo() {
    Brief skirt = brief("春风", "裙", Language.ZH, new Fact("颜色", "白色"));

    assertThat(opening(skirt, "", "春风白色，走路带风。配什么都好。")).isEqualTo("…，走路带风");
  }

  @Test
  void theMostCommonOpeningIsToldWithItsShare() {
    Openings openings = new Openings(Language.EN);
    List.of("it glows", "… is red", "it glows").forEach(openings::add);

    AuditFigure figure = openings.figure();

    assertThat(figure.value()).isEqualTo(2 / 3.0);
    assertThat(figure.isMet()).isFalse();
    assertThat(figure.examples()).containsExactly("2 x it glows", "1 x … is red");
  }

  private static String opening(Brief brief, String headline, String body) {
    return Opening.of(
        brief, new Variant(headline, body, "Buy", Principle.BENEFIT, List.of(), List.of(), 0));
  }

  private static Brief brief(String name, String category, Language language, Fact... facts) {
    return new Brief(
        name,
        category,
        List.of(facts),
        Offer.NONE,
        Channel.EMAIL,
        language,
        Tone.NEUTRAL,
        Length.MEDIUM);
  }
}
