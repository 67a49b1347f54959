package io.suasion.generate;

import static io.suasion.generate.Caller.TABLE;
import static io.suasion.generate.Caller.post;
import static io.suasion.generate.Caller.request;
import static io.suasion.generate.Caller.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BadInputTest {

  private static void refused(ValidatableResponse answer, int status) {
    answer
        .statusCode(status)
        .contentType(containsString("application/problem+json"))
        .body("type", startsWith("urn:suasion:problem:"))
        .body("detail", not(containsString("io.suasion")));
  }

  @Test
  void copyIsAboutOneProduct() {
    String products = "{'brief':{'products':[%s]}}".formatted(TABLE);

    refused(post(products).body("errors.pointer", hasItem("/brief/product")), 400);
  }

  private static String product(String name, String facts) {
    return "{'name':'%s','facts':{%s}}".formatted(name, facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "{'brief':{}}", "{'brief':{'product':{}}}"})
  void aBodyWithoutABriefIsRefused(String body) {
    refused(post(body), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",'language':'tlh'",
        ",'channel':'fax'",
        ",'tone':'rude'",
        ",'length':'endless'",
        ",'colour':'red'"
      })
  void anUnknownValueOrFieldOfTheBriefIsRefused(String ofBrief) {
    refused(post(request(TABLE, ofBrief, "")), 400);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, -1})
  void aWrongNumberOfVariantsIsRefused(int variants) {
    refused(post(request(TABLE, "", ",'variants':" + variants)), 400);
  }

  @Test
  void factsAreOneToAHundred() {
    refused(post(request(product("Aroma", ""), "", "")), 400);
    refused(post(request(product("Aroma", facts(101)), "", "")), 400);
    post(request(product("Aroma", facts(100)), "", "")).statusCode(200);
  }

  private static String facts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "'attribute%d':'value %d'".formatted(i, i))
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\\u0000", "\\u200b\\n", "a\\ud800b"})
  void aNameThatNobodyCanReadIsRefused(String name) {
    refused(send(request(product(name, "'size':'3'"), "", "").replace('\'', '"')), 400);
  }

  @Test
  void aMegabyteIsTooLarge() {
    String description = ",'description':'" + "x".repeat(1_000_000) + "'}";
    String product = product("Aroma", "'size':'3'").replaceAll("}$", description);

    post(request(product, "", "")).statusCode(413);
  }
}
