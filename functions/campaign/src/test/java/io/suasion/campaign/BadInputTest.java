package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.copy;
import static io.suasion.campaign.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of the first issue; the kinds of problem themselves are tested in src/api. */
@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class BadInputTest {
  Peers peers;

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void noBody() {
    problem(json().post("/v1/copy").then(), 400);
  }

  @Test
  void notJson() {
    problem(copy("name=The+Rice+Boat"), 400).body("detail", containsString("not JSON"));
  }

  @Test
  void anUnknownField() {
    refused(BOAT.replace("\"category\"", "\"kind\""), "/brief/product/kind");
  }

  @Test
  void noFacts() {
    String facts = "{\"food\": \"Chinese\", \"area\": \"riverside\"}";
    refused(BOAT.replace(facts, "{}"), "/brief/product/facts");
  }

  @Test
  void twoHundredFacts() {
    String facts =
        IntStream.range(0, 200)
            .mapToObj(number -> "\"attribute %d\": \"value\"".formatted(number))
            .collect(Collectors.joining(", "));
    refused(BOAT.replace("\"food\": \"Chinese\"", facts), "/brief/product/facts");
  }

  @Test
  void aDescriptionOfAMegabyte() {
    problem(copy(describe("x".repeat(1 << 20))), 413);
  }

  @Test
  void aDescriptionThatIsTooLong() {
    refused(describe("x".repeat(5001)), "/brief/product/description");
  }

  @ParameterizedTest
  @CsvSource({
    "language, fr, 'en, zh'",
    "channel, fax, 'email, push, sms, ad, social, web'",
    "tone, angry, 'neutral, friendly, enthusiastic'",
    "length, endless, 'short, medium, long'",
  })
  void aValueThatIsNotOffered(String field, String value, String offered) {
    String body =
        BOAT.replace("{\"product\"", "{\"%s\": \"%s\", \"product\"".formatted(field, value));
    refused(body, "/brief/" + field).body("errors[0].detail", containsString(offered));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, -1})
  void aNumberOfVariantsThatIsNotOffered(int variants) {
    refused(BOAT.replace("\"variants\": 2", "\"variants\": " + variants), "/variants");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\udc00"})
  void halvesOfCharacters(String half) {
    refused(BOAT.replace("Rice Boat", "Rice" + half), "/brief/product/name")
        .body("errors[0].detail", containsString("half of a character"));
    refused(BOAT.replace("riverside", "river" + half), "/brief/product/facts/area");
    refused(BOAT.replace("\"restaurant\"", "\"" + half + "\""), "/brief/product/category");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\\u0000", "\\u0085\\n", "\\u200b"})
  void namesThatNobodyCanSee(String name) {
    refused(BOAT.replace("The Rice Boat", name), "/brief/product/name")
        .body("errors[0].detail", containsString("must not be blank"));
    refused(BOAT.replace("\"area\"", "\"" + name + "\""), "/brief/product/facts/" + readable(name));
  }

  /** What no JSON can carry stands in pointers as the character for that. */
  private static String readable(String name) {
    return name.replaceAll("\\\\u0000|\\\\u0085|\\\\n", "\uFFFD").replace("\\u200b", "\u200b");
  }

  @Test
  void whatIsLongerThanAnyShopWrites() {
    refused(BOAT.replace("The Rice Boat", "x".repeat(401)), "/brief/product/name");
    refused(
        BOAT.replace("\"restaurant\"", "\"" + "x".repeat(501) + "\""), "/brief/product/category");
    refused(BOAT.replace("riverside", "x".repeat(5001)), "/brief/product/facts/area");
    refused(
        BOAT.replace("\"area\"", "\"" + "x".repeat(201) + "\""),
        "/brief/product/facts/" + "x".repeat(100) + "…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "{{7*7}} ${7*7} #{7*7}", "%s %n {0}", "😀 O'Brien’s"})
  void aNameThatLooksLikeCodeIsText(String name) {
    copy(BOAT.replace("The Rice Boat", name)).statusCode(200);

    String task = peers.receivedAt("/v1/generate").get(0).body();
    assertThat(JsonPath.from(task).getString("brief.product.name")).isEqualTo(name);
  }

  private static String describe(String description) {
    return BOAT.replace("\"category\"", "\"description\": \"" + description + "\", \"category\"");
  }

  private ValidatableResponse refused(String body, String pointer) {
    ValidatableResponse answer = problem(copy(body), 400);
    assertThat(peers.receivedAt("/v1/generate")).isEmpty();
    return answer.body("errors.pointer", hasItem(pointer));
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }
}
