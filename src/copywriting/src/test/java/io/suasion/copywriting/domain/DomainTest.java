package io.suasion.copywriting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Clothes;
import io.suasion.copywriting.align.Inns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainTest {

  private final Domain domain = Inns.domain();

  @ParameterizedTest
  @CsvSource({
    "Price Range, CHEAP, priceRange, cheap",
    "price_range, cheaply, priceRange, cheap",
    "priceRange, under £20, priceRange, less than £20",
    "cuisine, indian, food, Indian",
    "food, Ethiopian, food, Ethiopian",
    "kids allowed, TRUE, familyFriendly, yes",
    "family-friendly, No, familyFriendly, no",
    "familyFriendly, adults only, familyFriendly, no",
    "genres, 'puzzle, Action', genres, 'action, puzzle'",
    "name, '  The  Rice Boat ', name, The Rice Boat",
  })
  void aFactIsRecognisedHoweverItIsWritten(
      String attribute, String value, String canonical, String known) {
    assertThat(domain.recognise(attribute, value)).contains(new Fact(canonical, known));
  }

  @ParameterizedTest
  @CsvSource({
    "colour, red",
    "priceRange, purple",
    "genres, 'puzzle, opera'",
    "name, ' '",
    "familyFriendly, perhaps"
  })
  void whatTheDomainDoesNotKnowIsNotRecognised(String attribute, String value) {
    assertThat(domain.recognise(attribute, value)).isEmpty();
  }

  @Test
  void aDomainIsFoundByItsNameOrACategory() {
    assertThat(Domain.of("Inn", List.of(domain))).contains(domain);
    assertThat(Domain.of("coffee-house", List.of(domain))).contains(domain);
    assertThat(Domain.of("shoes", List.of(domain))).isEmpty();
  }

  @Test
  void aDescriptionWithoutANameIsRefused() {
    byte[] nameless = "[{\"categories\": [], \"slots\": []}]".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> new DomainReader().read(new ByteArrayInputStream(nameless)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("name");
  }

  @Test
  void factsOfOneListAreJoinedInTheOrderOfTheDomain() {
    List<Fact> facts = List.of(new Fact("图案", "蕾丝"), new Fact("材质", "牛仔布"), new Fact("图案", "条纹"));

    assertThat(Clothes.domain().joined(facts))
        .containsExactly(new Fact("材质", "牛仔布"), new Fact("图案", "条纹, 蕾丝"));
    assertThat(Clothes.domain().recognise("图案", "蕾丝、条纹")).contains(new Fact("图案", "条纹, 蕾丝"));
  }
}
