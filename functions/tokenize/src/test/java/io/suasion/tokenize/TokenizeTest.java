package io.suasion.tokenize;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokenizeTest {

  @Test
  void englishIsCutIntoSentencesWordsAndKeywords() {
    tokenize("The family restaurant isn't cheap. It has a river view!")
        .statusCode(200)
        .body("language", equalTo("en"))
        .body(
            "sentences.text",
            contains("The family restaurant isn't cheap.", "It has a river view!"))
        .body("words.text", hasItems("is", "n't", "restaurant", "!"))
        .body("keywords.text", hasItems("family restaurant", "river view"))
        .body("keywords[0].score", equalTo(1.0f));
  }

  @Test
  void chineseIsCutIntoWordsWithoutSpaces() {
    tokenize("商品和服务的价格很便宜。真的吗？")
        .statusCode(200)
        .body("language", equalTo("zh"))
        .body("sentences.text", contains("商品和服务的价格很便宜。", "真的吗？"))
        .body("words.text", hasItems("商品", "服务", "价格", "便宜"));
  }

  @Test
  void aMixedTextIsCutByTheRulesOfBoth() {
    tokenize("Don't miss 优惠活动 today")
        .statusCode(200)
        .body("language", equalTo("mixed"))
        .body("words.text", contains("Do", "n't", "miss", "优惠", "活动", "today"));
  }

  @Test
  void theLanguageOfTheRequestIsObeyed() {
    post(Map.of("text", "iPhone 15", "language", "zh"))
        .statusCode(200)
        .body("language", equalTo("zh"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"👩‍👩‍👧 loves 👍🏽 the café 😀!", "𠮷野家的牛肉饭👍🏽很好吃。😀真的", "مرحبا 😀 Hello 你好"})
  void offsetsCountCodePointsSoThatTheSliceIsTheSurface(String text) {
    int[] points = text.codePoints().toArray();
    var answer = tokenize(text).statusCode(200).extract().jsonPath();

    List<Map<String, Object>> words = answer.getList("words");
    assertThat(words).hasSizeGreaterThan(3);
    for (Map<String, Object> word : words) {
      int start = (int) word.get("start");
      int end = (int) word.get("end");
      assertThat(new String(points, start, end - start)).isEqualTo(word.get("text"));
    }
    assertThat(words).extracting(word -> word.get("text")).doesNotContain("\u200d");
  }

  @Test
  void anEmptyTextHasNothingInIt() {
    tokenize("")
        .statusCode(200)
        .body("sentences", empty())
        .body("words", empty())
        .body("keywords", empty());
  }

  @Test
  void noBodyIsRefused() {
    problem(given().contentType(ContentType.JSON).post("/v1/tokenize").then(), 400);
    problem(post(Map.of()), 400).body("errors[0].pointer", equalTo("/text"));
  }

  @Test
  void anUnknownLanguageIsToldWhichOnesThereAre() {
    problem(post(Map.of("text", "Bonjour", "language", "fr")), 400)
        .body("errors[0].pointer", equalTo("/language"))
        .body("errors[0].detail", containsString("en, zh"));
  }

  @Test
  void aTextThatIsTooLongIsRefusedByItsPlace() {
    problem(tokenize("a".repeat(20_001)), 400).body("errors[0].pointer", equalTo("/text"));
  }

  @Test
  void theLongestTextOfOneCharacterIsAnswered() {
    tokenize("?".repeat(20_000)).statusCode(200).body("sentences.size()", equalTo(20));
  }

  @Test
  void aMegabyteIsTooLarge() {
    problem(tokenize("好".repeat(350_000)), 413);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] body = "{\"text\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    problem(given().contentType("application/json").body(body).post("/v1/tokenize").then(), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\": \"a\\ud800b\"}", "{\"text\": \"a\\u0000b\"}"})
  void brokenAndControlCharactersAreRefused(String body) {
    problem(given().contentType(ContentType.JSON).body(body).post("/v1/tokenize").then(), 400)
        .body("errors[0].pointer", equalTo("/text"));
  }

  @Test
  void givingBothATextAndTextsIsRefused() {
    problem(post(Map.of("text", "a", "texts", List.of("b"))), 400)
        .body("errors[0].detail", containsString("either text or texts"));
  }

  private static ValidatableResponse tokenize(String text) {
    return post(Map.of("text", text));
  }

  private static ValidatableResponse post(Map<String, Object> body) {
    return given().contentType(ContentType.JSON).body(body).post("/v1/tokenize").then();
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response.statusCode(status).contentType("application/problem+json");
  }
}
