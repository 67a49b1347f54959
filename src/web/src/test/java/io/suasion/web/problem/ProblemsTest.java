package io.suasion.web.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest {
  private static final String BRIEF =
      """
      {"brief": {"product": {"name": "The Rice Boat", "facts": {"food": "Chinese"}}}}""";

  @Test
  void aGoodRequestIsAnswered() {
    post(BRIEF).statusCode(200).body("timings_ms.all", equalTo(1));
  }

  @Test
  void noBodyIsToldSo() {
    problem(given().contentType(ContentType.JSON).post("/v1/copy").then(), 400)
        .body("errors[0].detail", containsString("no body"));
    problem(post("null"), 400).body("errors[0].detail", containsString("no body"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not json", "{\"brief\": ", "{\"brief\": {\"product\": oops}}"})
  void whatIsNotJsonIsToldWhere(String body) {
    problem(post(body), 400).body("detail", containsString("line 1, column"));
  }

  @Test
  void anUnknownFieldIsRefusedByItsName() {
    problem(post(BRIEF.replace("\"facts\"", "\"fact\": 1, \"facts\"")), 400)
        .body("errors[0].pointer", equalTo("/brief/product/fact"))
        .body(
            "errors[0].detail",
            containsString("known are: category, description, facts, id, name"));
  }

  @Test
  void anythingAfterTheBodyIsRefused() {
    problem(post(BRIEF + " {}"), 400);
  }

  @Test
  void aFieldTwiceIsRefused() {
    problem(post(BRIEF.replace("{\"food\"", "{\"food\": \"x\", \"food\"")), 400);
  }

  @Test
  void aWrongNameOfAnEnumIsToldTheRightOnes() {
    problem(post(BRIEF.replace("{\"product\"", "{\"language\": \"fr\", \"product\"")), 400)
        .body("errors[0].pointer", equalTo("/brief/language"))
        .body("errors[0].detail", equalTo("'fr' is not one of: en, zh"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'variants': '3'}|/variants|must be a whole number",
        "{'variants': 2.5}|/variants|must be a whole number",
        "{'variants': 99999999999}|/variants|must be a whole number",
        "{'profile': 7}|/profile|must be a text",
        "{'profile': true}|/profile|must be a text",
        "{'profile': {}}|/profile|must be a text",
        "{'personalization': 0}|/personalization|is not one of: tags, none",
        "{'personalization': ''}|/personalization|is not one of: tags, none",
        "{'brief': 'x'}|/brief|must be an object",
        "{'brief': {'product': {'facts': []}}}|/brief/product/facts|must be an object",
        "{'brief': {'product': {'name': 7}}}|/brief/product/name|must be a text",
        "{'brief': {'offer': {'ends_at': 7}}}|/brief/offer/ends_at|must be a text",
        "[]||must be an object",
      })
  void aWrongTypeIsToldTheRightOne(String body, String pointer, String detail) {
    problem(post(body.replace('\'', '"')), 400)
        .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer))
        .body("errors[0].detail", containsString(detail));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|/brief",
        "{'brief': {}}|/brief/product",
        "{'brief': {'product': {'name': ' ', 'facts': {'a': 'b'}}}}|/brief/product/name",
        "{'brief': {'product': {'name': 'x', 'facts': {}}}}|/brief/product/facts",
        "{'brief': {'product': {'name': 'x', 'facts': {'a/~b': '\\ud83d'}}}}|/brief/product/facts/a~1~0b",
        "{'brief': {'product': {'name': 'x', 'facts': {'': 'b'}}}}|/brief/product/facts/",
        "{'brief': {'product': {'name': 'x', 'facts': {'a': 'b'}}, 'offer': {'ends_at': 'soon'}}}|/brief/offer/ends_at",
        "{'brief': {'product': {'name': 'x', 'facts': {'a': 'b'}}, 'time_zone': 'Mars'}}|/brief/time_zone",
        "{'variants': 0, 'brief': {'product': {'name': 'x', 'facts': {'a': 'b'}}}}|/variants",
        "{'variants': 9, 'brief': {'product': {'name': 'x', 'facts': {'a': 'b'}}}}|/variants",
      })
  void aBrokenConstraintIsToldWhere(String body, String pointer) {
    problem(post(body.replace('\'', '"')), 400).body("errors.pointer", contains(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u001b[31m", "\\u0085", "\\ud800", "a\\n", "\\udc00x"})
  void textThatNoChannelCanShowIsRefused(String text) {
    String offer = BRIEF.replace("{\"product\"", "{\"offer\": {\"text\": \"%s\"}, \"product\"");
    problem(post(offer.formatted(text)), 400).body("errors.pointer", contains("/brief/offer/text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u001b[31m", "a\\nb", "<b>a</b>\\u0000", "a\\r\\n\\tb"})
  void whatAShopsSystemLeavesInItsTextsIsCleanedLater(String text) {
    post(BRIEF.replace("The Rice Boat", text)).statusCode(200);
    post(BRIEF.replace("Chinese", text)).statusCode(200);
    post(BRIEF.replace("food", text)).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00x", "x\\ud83d"})
  void halfACharacterIsRefused(String half) {
    problem(post(BRIEF.replace("The Rice Boat", half)), 400)
        .body("errors.pointer", contains("/brief/product/name"));
    problem(post(BRIEF.replace("Chinese", half)), 400)
        .body("errors.pointer", contains("/brief/product/facts/food"));
    problem(post(BRIEF.replace("food", half)), 400);
  }

  @Test
  void aDescriptionMayHaveLines() {
    String described = BRIEF.replace("\"facts\"", "\"description\": \"a\\n\\tb\", \"facts\"");
    post(described).statusCode(200);
    problem(post(described.replace("\\t", "\\u0007")), 400)
        .body("errors.pointer", contains("/brief/product/description"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c3", "ff", "c0af", "eda080", "f8888080", "f4908080", "fe007b00"})
  void bytesThatAreNotUtf8AreRefused(String hex) {
    byte[] start = BRIEF.substring(0, BRIEF.indexOf("The")).getBytes(StandardCharsets.UTF_8);
    byte[] end = BRIEF.substring(BRIEF.indexOf("The")).getBytes(StandardCharsets.UTF_8);
    byte[] wrong = HexFormat.of().parseHex(hex);
    byte[] body = new byte[start.length + wrong.length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(wrong, 0, body, start.length, wrong.length);
    System.arraycopy(end, 0, body, start.length + wrong.length, end.length);

    problem(given().contentType("application/json").body(body).post("/v1/copy").then(), 400);
  }

  @Test
  void aParameterIsNamedAsOnTheWire() {
    problem(given().get("/v1/profiles/x/tags?limit=0").then(), 400)
        .body("errors[0].parameter", equalTo("limit"))
        .body("errors[0].detail", containsString("greater than or equal to 1"));
  }

  @Test
  void twoHundredFactsAreTooMany() {
    String facts =
        IntStream.range(0, 200)
            .mapToObj(i -> "\"a" + i + "\": \"b\"")
            .collect(Collectors.joining(","));
    problem(post(BRIEF.replace("\"food\": \"Chinese\"", facts)), 400)
        .body("errors.pointer", contains("/brief/product/facts"));
  }

  @Test
  void aBodyOfAMegabyteIsTooLarge() {
    String described =
        BRIEF.replace("\"facts\"", "\"description\": \"" + "x".repeat(1 << 20) + "\", \"facts\"");
    problem(post(described), 413).body("detail", containsString("262144"));
  }

  @RepeatedTest(20)
  void aClientThatSendsFarTooMuchReadsTheAnswerInsteadOfABrokenConnection() {
    problem(post("x".repeat(8 << 20)), 413);
  }

  @Test
  void deepNestingIsRefused() {
    problem(post("{\"brief\":" + "[".repeat(5000)), 400);
  }

  @Test
  void whatJaxRsRefusesIsAProblemToo() {
    problem(given().get("/v1/nowhere").then(), 404);
    problem(given().get("/v1/copy").then(), 405);
    problem(given().contentType("text/plain").body("x").post("/v1/copy").then(), 415);
    problem(
        given()
            .contentType("application/json")
            .accept("text/csv")
            .body(BRIEF)
            .post("/v1/copy")
            .then(),
        406);
  }

  @Test
  void whatAFunctionRefusesKeepsItsStatus() {
    problem(post(BRIEF.replace("The Rice Boat", "conflict")), 409)
        .body("type", equalTo("urn:suasion:problem:conflict"));
    problem(post(BRIEF.replace("The Rice Boat", "overload")), 503).header("Retry-After", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "403, Forbidden",
    "408, Request Timeout",
    "412, Precondition Failed",
    "414, Request-URI Too Long",
    "431, Request Header Fields Too Large",
    "502, Bad Gateway",
  })
  void aStatusWithoutATypeOfOursStaysWhatItIs(int status, String title) {
    given()
        .get("/v1/refusals/" + status)
        .then()
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .body("type", equalTo("about:blank"))
        .body("title", equalTo(title))
        .body("status", equalTo(status))
        .body("detail", not(equalTo("")));
  }

  @Test
  void aRedirectionIsNoProblem() {
    given()
        .redirects()
        .follow(false)
        .get("/v1/redirections")
        .then()
        .statusCode(307)
        .header("Location", endsWith("/v1/elsewhere"));
  }

  @Test
  void nothingInternalLeaks() {
    problem(post(BRIEF.replace("The Rice Boat", "internal")), 500)
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")));
    problem(given().get("/v1/broken").then(), 500).body(not(containsString("errors")));
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post("/v1/copy").then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .body("type", startsWith("urn:suasion:problem:"))
        .body("status", equalTo(status))
        .body("detail", not(equalTo("")));
  }
}
