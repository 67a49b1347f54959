package io.suasion.copywriting.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.catalog.Catalog;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.UnderstoodFact;
import io.suasion.copywriting.Fact;
import io.suasion.language.Language;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueConditionTest {

  private static final Catalog CATALOG = new Catalog();

  private static Fact fact(String attribute, String value) {
    RawProduct product = RawProduct.of("Larch", "", Map.of(attribute, value));
    UnderstoodFact fact = CATALOG.understand(product, Language.EN).facts().get(0);
    return new Fact(attribute, value, Optional.of(fact));
  }

  @ParameterizedTest
  @CsvSource({
    "*, material, oak, true",
    "*, waterproof, yes, false",
    "yes, waterproof, yes, true",
    "yes, waterproof, no, false",
    "no, waterproof, no, true",
    "no, material, oak, false",
    ".*oak.*, material, Solid Oak, true",
    ".*oak.*, material, pine, false",
    "<=1.3 kg, weight, 980 g, true",
    "<=1.3 kg, weight, 1.4 kg, false",
    "<=1.3 kg, weight, 2.7 lbs, true",
    ">=120 Hz, refresh rate, 144 Hz, true",
    "3..6, seats, 4, true",
    "3..6, seats, 7, false",
    ">=1000, pages, '1,208', true",
    "several, colour, 'red, green', true",
    "several, colour, red, false"
  })
  void aRowIsForTheValuesThatItsConditionLetsThrough(
      String condition, String attribute, String value, boolean suits) {
    assertThat(ValueCondition.of(condition).matches(fact(attribute, value))).isEqualTo(suits);
  }
}
