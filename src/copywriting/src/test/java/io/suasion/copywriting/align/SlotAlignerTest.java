package io.suasion.copywriting.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotAlignerTest {

  private static final Fact NAME = new Fact("name", "The Rice Boat");
  private static final Fact CHEAP = new Fact("priceRange", "cheap");
  private static final Fact PUB = new Fact("kind", "pub");

  private final SlotAligner aligner = new SlotAligner(Inns.domain());

  @Test
  void factsAreToldInTheOrderOfTheText() {
    Alignment alignment = align("A cheap pub is The Rice Boat.", NAME, PUB, CHEAP);

    assertThat(alignment.told()).extracting(Mention::fact).containsExactly(CHEAP, PUB, NAME);
    assertThat(alignment.told()).extracting(Mention::start).containsExactly(2, 8, 15);
    assertThat(alignment.errors()).isZero();
  }

  @Test
  void whatTheTextLeavesOutIsMissing() {
    assertThat(align("The Rice Boat is a pub.", NAME, PUB, CHEAP).missing()).containsExactly(CHEAP);
  }

  @Test
  void whatTheBriefDoesNotSayIsInvented() {
    Alignment alignment = align("The Rice Boat is a French pub.", NAME, PUB);

    assertThat(alignment.invented())
        .containsExactly(new Mention(new Fact("food", "French"), 19, 25));
  }

  @Test
  void aWrongValueCountsOnce() {
    Alignment alignment = align("The Rice Boat is an expensive pub.", NAME, PUB, CHEAP);

    assertThat(alignment.missing()).containsExactly(CHEAP);
    assertThat(alignment.invented())
        .extracting(Mention::fact)
        .containsExactly(new Fact("priceRange", "high"));
    assertThat(alignment.errors()).isEqualTo(1);
  }

  @Test
  void anAgreeingValueMayStandBesideTheAskedOneButNotInItsPlace() {
    assertThat(align("The Rice Boat is cheap, under £20.", NAME, CHEAP).errors()).isZero();
    assertThat(align("The Rice Boat costs under £20.", NAME, CHEAP).errors()).isEqualTo(1);
  }

  @Test
  void aFactToldAgainInALaterSentenceIsRepeated() {
    Alignment alignment = align("The Rice Boat is cheap. It has low prices.", NAME, CHEAP);

    assertThat(alignment.repeated()).containsExactly(new Mention(CHEAP, 31, 41));
  }

  @Test
  void aNameAndAKindOfPlaceMayBeSaidAgain() {
    String text = "The Rice Boat is cheap. The Rice Boat is a restaurant.";

    assertThat(align(text, NAME, CHEAP).errors()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is family-friendly. | yes",
        "It is not family-friendly. | no",
        "It isn't a family friendly place. | no",
        "It is a non-family-friendly place. | no",
        "It is for adults only. | no",
        "Children are not allowed. | no",
        "There is no Linux, but it is family friendly. | yes",
        "It is family friendly, and dogs are not allowed. | yes",
        "It is not only cheap but family friendly. | yes",
      })
  void aFlagIsReadWithItsNegation(String text, String value) {
    assertThat(aligner.read(text, List.of()))
        .extracting(Mention::fact)
        .contains(new Fact("familyFriendly", value))
        .doesNotContain(new Fact("familyFriendly", value.equals("yes") ? "no" : "yes"));
  }

  @Test
  void aNegationReachesAllItemsOfItsClause() {
    Alignment alignment =
        align(
            "It is not available on Steam or Linux.",
            new Fact("steam", "no"),
            new Fact("linux", "no"));

    assertThat(alignment.errors()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Steam and Linux are not supported.",
        "Steam, Mac, Switch, and Linux are not supported.",
        "Steam, Mac or the Switch versions and Linux ports are not supported.",
      })
  void aNegationAfterAListReachesItsFirstItem(String text) {
    assertThat(aligner.read(text, List.of()))
        .extracting(Mention::fact)
        .contains(new Fact("steam", "no"));
  }

  @Test
  void aListOfAnyLengthMayFollowAFlag() {
    String text = "child friendly" + ", a".repeat(6000);

    assertThat(aligner.read(text, List.of()))
        .extracting(Mention::fact)
        .containsExactly(new Fact("familyFriendly", "yes"));
  }

  @Test
  void aDeniedValueIsNotStated() {
    assertThat(aligner.read("It is not very expensive.", List.of())).isEmpty();
  }

  @Test
  void aListIsToldOnlyByAllItsItems() {
    Fact genres = new Fact("genres", "action-adventure, puzzle");

    assertThat(align("An action-adventure with puzzles.", genres).told())
        .containsExactly(new Mention(genres, 3, 32));
    assertThat(align("An action-adventure.", genres).missing()).containsExactly(genres);
    assertThat(align("An action puzzle.", genres).invented())
        .extracting(Mention::fact)
        .containsExactly(new Fact("genres", "action"));
  }

  @Test
  void wordsInsideANameStateNothing() {
    assertThat(
            align("Raja Indian Cuisine is cheap.", new Fact("name", "Raja Indian Cuisine"), CHEAP)
                .errors())
        .isZero();
  }

  @Test
  void aValueThatNoDomainKnowsIsCopied() {
    assertThat(align("It serves Ethiopian food.", new Fact("food", "Ethiopian")).errors()).isZero();
    assertThat(align("It serves French food.", new Fact("food", "Ethiopian")).errors())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Café Brazil | The cafe brazil is near.",
        "The Rice Boat | At Rice Boat all is well.",
        "Sid Meier's Civilization V | Play Sid Meier’s Civilization V now.",
        "Worms: Reloaded | Worms: Reloaded is out.",
        "7 hour | It lasts 7 hours.",
        "Bed & Breakfast | A Bed and Breakfast.",
      })
  void aCopiedValueIsFoundDespiteItsSpelling(String value, String text) {
    assertThat(align(text, new Fact("near", value)).missing()).isEmpty();
  }

  @Test
  void aNumberIsNotFoundInsideALongerOne() {
    assertThat(align("It lasts 17 hours.", new Fact("battery", "7 hours")).missing()).hasSize(1);
    assertThat(align("It weighs 2.5 kg.", new Fact("near", "5 kg")).missing()).hasSize(1);
  }

  @Test
  void aNumberThatTheBriefDoesNotSayIsInvented() {
    assertThat(align("The Rice Boat lasts 9 hours.", NAME).invented())
        .extracting(Mention::fact)
        .containsExactly(new Fact("battery", "9 hours"));
  }

  @Test
  void wordsAboutASlotThatCannotBeReadAreAClaim() {
    assertThat(align("The Rice Boat has fair prices.", NAME).invented())
        .extracting(Mention::fact)
        .containsExactly(new Fact("priceRange", "prices"));
    assertThat(
            align("The prices at The Rice Boat are such that it is cheap.", NAME, CHEAP).errors())
        .isZero();
  }

  @Test
  void aClaimThatNoSlotCarriesIsInvented() {
    assertThat(align("The Rice Boat is an award-winning pub.", NAME, PUB).invented())
        .extracting(Mention::fact)
        .containsExactly(new Fact(Alignment.CLAIM, "award-winning"));
  }

  private Alignment align(String text, Fact... facts) {
    return aligner.align(text, List.of(facts));
  }
}
