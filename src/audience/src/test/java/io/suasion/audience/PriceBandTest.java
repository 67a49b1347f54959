package io.suasion.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBandTest {

  @ParameterizedTest
  @CsvSource({
    "39.99, 20-50",
    "20, 20-50",
    "19.99, 10-20",
    "50.00, 50-100",
    "1, 1-2",
    "007.50, 5-10",
    "0.003, 0.002-0.005",
    "1299, 1000-2000",
    "999999999999, 500000000000-1000000000000",
    "0, 0",
    "0.00, 0",
  })
  void aPriceLiesInABandOfTheSeries(String price, String band) {
    assertThat(PriceBand.of(price)).hasValue(band);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "$5", "1,299", "-5", "NaN", "1e9", "Infinity", "moderate", "1.", ".5"})
  void whatIsNoPlainNumberHasNoBand(String price) {
    assertThat(PriceBand.of(price)).isEmpty();
  }

  @Example
  void aNumberAsLongAsAMessageHasNoBand() {
    assertThat(PriceBand.of("9".repeat(10_000))).isEmpty();
  }

  @Property
  void aBandContainsItsPrice(@ForAll("prices") BigDecimal price) {
    String[] ends = ends(price);

    assertThat(price).isGreaterThanOrEqualTo(new BigDecimal(ends[0]));
    assertThat(price).isLessThan(new BigDecimal(ends[1]));
  }

  @Property
  void aHigherPriceIsInNoLowerBand(
      @ForAll("prices") BigDecimal one, @ForAll("prices") BigDecimal other) {
    BigDecimal low = new BigDecimal(ends(one.min(other))[0]);
    BigDecimal high = new BigDecimal(ends(one.max(other))[0]);

    assertThat(low).isLessThanOrEqualTo(high);
  }

  @Property
  void theUpperEndIsTwoOrTwoAndAHalfTimesTheLower(@ForAll("prices") BigDecimal price) {
    String[] ends = ends(price);

    assertThat(new BigDecimal(ends[1]).divide(new BigDecimal(ends[0])))
        .isBetween(new BigDecimal("2"), new BigDecimal("2.5"));
  }

  @Provide
  Arbitrary<BigDecimal> prices() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.000001"), new BigDecimal("999999999999"))
        .ofScale(6);
  }

  private static String[] ends(BigDecimal price) {
    return PriceBand.of(price.toPlainString()).orElseThrow().split("-");
  }
}
