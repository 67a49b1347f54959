package io.suasion.workbench.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.copywriting.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningReaderTest {

  private final MeaningReader restaurant =
      new BracketMeaningReader(ShippedDomains.named("restaurant"));
  private final MeaningReader game = new BracketMeaningReader(ShippedDomains.named("game"));
  private final MeaningReader act = new DialogueActReader(ShippedDomains.named("restaurant"));

  @Test
  void aMeaningOfE2eIsReadInItsOrder() {
    assertThat(
            facts(
                restaurant,
                "name[Alimentum], area[city centre], priceRange[£20-25], familyFriendly[no]"))
        .containsExactly(
            new Fact("name", "Alimentum"),
            new Fact("area", "city centre"),
            new Fact("priceRange", "£20-25"),
            new Fact("familyFriendly", "no"));
  }

  @Test
  void pairsOfTypeAndValueAreFacts() {
    assertThat(PairMeaningReader.facts("类型#裙*风格#复古*风格#简约"))
        .containsExactly(new Fact("类型", "裙"), new Fact("风格", "复古"), new Fact("风格", "简约"));
  }

  @Test
  void pairsOfADomainAreReadInItsForm() {
    MeaningReader pairs = new PairMeaningReader(ShippedDomains.named("restaurant"));

    assertThat(facts(pairs, "name#Cotto*Price range#cheap"))
        .containsExactly(new Fact("name", "Cotto"), new Fact("priceRange", "cheap"));
    assertThat(pairs.read("类型#裙")).isEmpty();
  }

  @Test
  void whatHasNoPairsIsRefused() {
    assertThatThrownBy(() -> PairMeaningReader.facts("裙"))
        .hasMessageContaining("expected type#value");
  }

  @Test
  void commasAndParenthesesStayInAGamesValues() {
    assertThat(
            facts(
                game,
                "inform(name[Worms: Reloaded], exp_release_date[June 29, 2018], esrb[M (for Mature)], genres[strategy, arcade])"))
        .containsExactly(
            new Fact("name", "Worms: Reloaded"),
            new Fact("exp_release_date", "June 29, 2018"),
            new Fact("esrb", "M (for Mature)"),
            new Fact("genres", "arcade, strategy"));
  }

  @Test
  void aDialogueActIsReadIntoTheDomainsOwnWords() {
    assertThat(
            facts(
                act,
                "inform(name='red door cafe';type=restaurant;pricerange=expensive;kidsallowed=yes;food='sea food')"))
        .containsExactly(
            new Fact("name", "red door cafe"),
            new Fact("priceRange", "high"),
            new Fact("familyFriendly", "yes"),
            new Fact("food", "sea food"));
  }

  @Test
  void actsThatDoNotDescribeAreLeftOut() {
    assertThat(game.read("request(genres[shooter])")).isEmpty();
    assertThat(act.read("inform_count(count=3;type=restaurant)")).isEmpty();
    assertThat(act.read("?confirm(area='castro')")).isEmpty();
  }

  @Test
  void alternativesAndIndifferenceAreLeftOut() {
    assertThat(act.read("inform(name=orexi;area='hayes valley or castro')")).isEmpty();
    assertThat(act.read("inform(name=orexi;area=dont_care)")).isEmpty();
    assertThat(act.read("inform(name=orexi;kidsallowed=none)")).isEmpty();
  }

  @Test
  void whatIsNotAMeaningIsRefused() {
    assertThatThrownBy(() -> restaurant.read("The Eagle is a pub"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected attribute[value]");
  }

  private static List<Fact> facts(MeaningReader reader, String raw) {
    return reader.read(raw).orElseThrow().facts();
  }
}
