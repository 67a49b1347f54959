package io.suasion.workbench.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.language.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedDomainsTest {

  private static final SlotAligner RESTAURANT = aligner("restaurant");
  private static final SlotAligner GAME = aligner("game");
  private static final SlotAligner LAPTOP = aligner("laptop");
  private static final SlotAligner TELEVISION = aligner("television");
  private static final SlotAligner HOTEL = aligner("hotel");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a moderately priced venue | priceRange | moderate",
        "prices are moderate | priceRange | moderate",
        "a mid-range price | priceRange | moderate",
        "an inexpensive place | priceRange | cheap",
        "its price range is low | priceRange | cheap",
        "food for under £20 | priceRange | less than £20",
        "meals cost less than 20 pounds | priceRange | less than £20",
        "for £20-£25 | priceRange | £20-25",
        "between 20 and 25 pounds | priceRange | £20-25",
        "over £30 | priceRange | more than £30",
        "a high-priced venue | priceRange | high",
        "rated 5 out of 5 | customer rating | 5 out of 5",
        "a five star venue | customer rating | 5 out of 5",
        "a customer rating of 3/5 | customer rating | 3 out of 5",
        "has one out of five stars | customer rating | 1 out of 5",
        "a low customer rating | customer rating | low",
        "is poorly rated | customer rating | low",
        "customer ratings are average | customer rating | average",
        "highly rated by customers | customer rating | high",
        "beside the river | area | riverside",
        "in the centre of the city | area | city centre",
        "it is kid friendly | familyFriendly | yes",
        "children are welcome | familyFriendly | yes",
        "children are not welcome | familyFriendly | no",
        "it is not family-friendly | familyFriendly | no",
        "an adults-only venue | familyFriendly | no",
        "they do not cater to families | familyFriendly | no",
        "British food | food | English",
        "a coffee house | eatType | coffee shop",
      })
  void aRestaurantsFactIsReadHoweverItIsWorded(String text, String attribute, String value) {
    assertThat(read(RESTAURANT, text)).containsExactly(new Fact(attribute, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is on Steam, and it has a Mac release but not a Linux release. | yes | yes | no",
        "It is not available on Steam, Linux, or Mac. | no | no | no",
        "It isn't on Steam, but it does have a Linux and a Mac release. | no | yes | yes",
        "It has no Linux or Mac release, but it is on Steam. | yes | no | no",
        "It can be played on Mac and Linux but is not on Steam. | no | yes | yes",
        "Available on Steam and Mac, though Linux is not supported. | yes | yes | no",
      })
  void aGamesFlagsAreReadWithTheirNegations(String text, String steam, String mac, String linux) {
    assertThat(read(GAME, text))
        .filteredOn(fact -> !fact.attribute().equals("platforms"))
        .containsExactlyInAnyOrder(
            new Fact("available_on_steam", steam),
            new Fact("has_mac_release", mac),
            new Fact("has_linux_release", linux));
  }

  @Test
  void aStrategyIsNotTakenForItsKind() {
    assertThat(read(GAME, "a real-time strategy game"))
        .containsExactly(new Fact("genres", "real-time strategy"));
    assertThat(read(GAME, "an action-adventure shooter"))
        .containsExactly(new Fact("genres", "action-adventure"), new Fact("genres", "shooter"));
  }

  @Test
  void rangesAndSizesAreKeptApart() {
    assertThat(read(LAPTOP, "a medium drive and a light weight"))
        .extracting(Fact::attribute)
        .containsExactly("driveRange", "weightRange");
    assertThat(read(LAPTOP, "it is not for business computing"))
        .containsExactly(new Fact("isForBusinessComputing", "no"));
    assertThat(read(TELEVISION, "an A+ eco rating and no USB ports"))
        .containsExactly(new Fact("ecoRating", "A+"), new Fact("hasUsbPort", "no"));
    assertThat(read(HOTEL, "it does not allow dogs but has internet"))
        .containsExactly(new Fact("dogsAllowed", "no"), new Fact("hasInternet", "yes"));
  }

  @Test
  void everyEnglishDomainNamesItsProductFirst() {
    assertThat(ShippedDomains.read())
        .filteredOn(domain -> domain.language() == Language.EN)
        .hasSize(5)
        .allSatisfy(domain -> assertThat(domain.slots().get(0).attribute()).isEqualTo("name"));
  }

  @Test
  void noDomainUsesAnAttributeOrAliasTwice() {
    for (Domain domain : ShippedDomains.read()) {
      List<String> names =
          domain.slots().stream()
              .flatMap(slot -> Stream.concat(Stream.of(slot.attribute()), slot.aliases().stream()))
              .toList();
      assertThat(names).doesNotHaveDuplicates();
    }
  }

  @Test
  void tagsOfClothesAreReadWhateverTheySitOn() {
    Domain fashion = ShippedDomains.named("fashion");

    assertThat(fashion.recognise("裙领型", "v领")).isEqualTo(fashion.recognise("衣领型", "v领"));
    assertThat(read(new SlotAligner(fashion), "牛仔短裤的小脚很显瘦"))
        .contains(new Fact("材质", "牛仔布"), new Fact("裤长", "短裤"), new Fact("版型", "显瘦"));
  }

  @Test
  void everyClosedValueIsRecognisedAsItself() {
    for (Domain domain : ShippedDomains.read()) {
      for (Slot slot : domain.slots()) {
        Set<String> values = slot.kind() == Slot.Kind.OPEN ? Set.of() : slot.expressions().keySet();
        assertThat(values)
            .allSatisfy(
                value ->
                    assertThat(domain.recognise(slot.attribute(), value))
                        .contains(new Fact(slot.attribute(), value)));
      }
    }
  }

  private static List<Fact> read(SlotAligner aligner, String text) {
    return aligner.read(text, List.of()).stream().map(Mention::fact).toList();
  }

  private static SlotAligner aligner(String domain) {
    return new SlotAligner(ShippedDomains.named(domain));
  }
}
