package io.suasion.copywriting.realise;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Briefs;
import io.suasion.copywriting.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishRealiserTest {

  private final Realiser realiser = new EnglishRealiser();

  private String tell(String... facts) {
    return Passage.join(" ", realiser.tell(Briefs.facts(facts))).text();
  }

  private String introduce(Brief brief) {
    return Passage.join(" ", realiser.introduce(brief, brief.facts(), true)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          material | oak | It is made of oak.
          colours | red and blue | It comes in red and blue.
          weight | 20 kg | It weighs 20 kg.
          weight | light | Weight light
          price | £20 | It costs £20.
          screenSize | 15 inches | It has a screen of 15 inches.
          batteryLife | 30 hours | It has a battery life of 30 hours.
          made_in | Portugal | It is made in Portugal.
          suitable for | beginners | It is suitable for beginners.
          style | rustic | Style rustic
          opening hours | 9 to 5 | Opening hours 9 to 5
          USBPorts | 3 | USB ports 3
          waterproof | yes | It is waterproof.
          waterproof | No | It is not waterproof.
          hasGPS | true | It has GPS.
          dogsAllowed | no | It does not admit dogs.
          assembly_required | no | It does not need assembly.
          subtitles | yes | It comes with subtitles.
          terrace | yes | It comes with a terrace.
          ice maker | no | It comes without an ice maker.
          free wifi | yes | It comes with free Wi-Fi.
          !!! | oak | !!! oak
          slogan | Sit. Eat! | Slogan Sit. Eat!
          """)
  void aFactIsTold(String attribute, String value, String sentence) {
    assertThat(tell(attribute, value)).isEqualTo(sentence);
  }

  @Test
  void whatNoSentenceWasWrittenForStandsInALineOfDetails() {
    assertThat(tell("material", "oak", "style", "rustic", "weight", "20 kg", "finish", "oil"))
        .isEqualTo("It is made of oak and weighs 20 kg.\nStyle rustic · Finish oil");
  }

  @Test
  void whereALineOfDetailsHasNoPlaceEachPropertyIsASentence() {
    List<Passage> sentences =
        realiser.tellInSentences(
            Briefs.facts("style", "rustic", "weight", "20 kg", "finish", "oil"));

    assertThat(Passage.join(" ", sentences).text())
        .isEqualTo("Its style is rustic and its finish is oil. It weighs 20 kg.");
  }

  @Test
  void aValueThatWouldConfuseAListStandsAlone() {
    assertThat(tell("colours", "red, blue and green", "material", "oak", "weight", "20 kg"))
        .isEqualTo("It comes in red, blue and green. It is made of oak and weighs 20 kg.");
  }

  @Test
  void theFirstSentenceNamesTheProductAndWhatItIs() {
    assertThat(introduce(Briefs.brief("Acme Oak Table", "dining table", "seats", "6")))
        .isEqualTo("The Acme Oak Table is a dining table that seats 6.");
    assertThat(introduce(Briefs.brief("Aroma", "espresso machine", "style", "retro")))
        .isEqualTo("Aroma is an espresso machine whose style is retro.");
    assertThat(introduce(Briefs.brief("Studio 3", "headphones", "weight", "260 g")))
        .isEqualTo("Among headphones there is Studio 3, which weighs 260 g.");
    assertThat(introduce(Briefs.brief("Lindenhof", "organic honey", "origin", "Bern")))
        .isEqualTo("Lindenhof is organic honey that comes from Bern.");
  }

  @Test
  void withoutACategoryNothingIsSaidOfWhatItIs() {
    assertThat(introduce(Briefs.brief("Aroma", "", "material", "steel", "weight", "9 kg")))
        .isEqualTo("Aroma is made of steel and weighs 9 kg.");
    assertThat(introduce(Briefs.brief("Aroma", "", "style", "retro")))
        .isEqualTo("The style of Aroma is retro.");
    assertThat(introduce(Briefs.brief("Aroma", ""))).isEqualTo("This is Aroma.");
  }

  @Test
  void unlessTheFirstFactLeadsTheFirstSentenceIsOneThatReadsWell() {
    Brief brief = Briefs.brief("Aroma", "kettle", "finish", "copper", "weight", "1 kg");

    assertThat(Passage.join(" ", realiser.introduce(brief, brief.facts(), false)).text())
        .isEqualTo("Aroma is a kettle that weighs 1 kg.\nFinish copper");
  }

  @Test
  void theFirstFactIsToldInTheFirstSentence() {
    Brief brief =
        Briefs.brief("Aroma", "kettle", "finish", "copper", "weight", "1 kg", "material", "steel");

    List<Passage> sentences = realiser.introduce(brief, brief.facts(), true);

    assertThat(sentences.get(0).tells(brief.facts().get(0))).isTrue();
  }
}
