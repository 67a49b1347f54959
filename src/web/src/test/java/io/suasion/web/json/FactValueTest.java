package io.suasion.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.api.brief.Product;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactValueTest {
  private static final ObjectMapper JSON = strict();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"red\"|red",
        "\"\"|``",
        "\"  \"|`  `",
        "\"a\\nb\\u0007\"|`a\nb\u0007`",
        "208|208",
        "-0.50|-0.50",
        "5.10|5.10",
        "2.08E2|208",
        "1e3|1000",
        "1.5e-7|0.00000015",
        "12345678901234567890.123456789|12345678901234567890.123456789",
        "true|true",
        "false|false",
        "null|``",
        "[\"red\", \"blue\"]|[\"red\",\"blue\"]",
        "[]|[]",
        "{\"value\": 2.50, \"unit\": \"kg\"}|{\"value\":2.50,\"unit\":\"kg\"}",
        "[{\"a\": [1E2, null, true]}, 5.0]|[{\"a\":[100,null,true]},5.0]",
      })
  void aValueIsTheTextThatAShopWouldHaveWritten(String json, String text) throws Exception {
    assertThat(value(json)).isEqualTo(text);
  }

  @Property
  void aNumberIsWrittenDigitByDigit(@ForAll BigDecimal number) throws Exception {
    assertThat(value(number.toPlainString())).isEqualTo(number.toPlainString());
    assertThat(value(number.toString())).isEqualTo(number.toPlainString());
  }

  @Test
  void aNumberThatWouldFillTheMemoryStaysAsItIs() throws Exception {
    assertThat(value("1e999999999")).isEqualTo("1e999999999");
    assertThat(value("1e-2147483647")).isEqualTo("1e-2147483647");
  }

  @Test
  void factsStayInTheirOrder() throws Exception {
    Product product = product("{\"b\": 1, \"a\": [2], \"c\": {}}");

    assertThat(product.facts().values()).containsExactlyElementsOf(List.of("1", "[2]", "{}"));
  }

  @Test
  void whatIsGivenTwiceIsRefusedInsideAValueToo() {
    assertThatThrownBy(() -> value("{\"a\": 1, \"a\": 2}"))
        .isInstanceOf(JsonProcessingException.class);
  }

  private static String value(String json) throws JsonProcessingException {
    return product("{\"a\": " + json + "}").facts().get("a");
  }

  private static Product product(String facts) throws JsonProcessingException {
    return JSON.readValue("{\"name\": \"x\", \"facts\": " + facts + "}", Product.class);
  }

  private static ObjectMapper strict() {
    ObjectMapper json = new ObjectMapper();
    new StrictJson().customize(json);
    return json;
  }
}
