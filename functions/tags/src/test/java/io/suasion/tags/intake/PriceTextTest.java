package io.suasion.tags.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "35|35",
        "35.00|35",
        "35.50|35.5",
        "0|0",
        "$35.90|35.9",
        "US$ 35.90|35.9",
        "35,90 €|35.9",
        "35.90 EUR|35.9",
        "¥128|128",
        "128元|128",
        "2,450|2450",
        "2,450.75|2450.75",
        "2.450,75 €|2450.75",
        "12,345,678|12345678",
      })
  void aPriceIsItsNumber(String price, String number) {
    assertThat(PriceText.number(price)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "5 - 9", "5-9", "from 5", "cheap", "-5", "5,9,1", "5 9", "$", "1.2.3", "5%"})
  void whatIsNotOnePriceIsNone(String price) {
    assertThat(PriceText.number(price)).isEmpty();
  }
}
