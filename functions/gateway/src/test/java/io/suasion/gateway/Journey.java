package io.suasion.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every set of functions does, in one process or behind a gateway. */
public abstract class Journey {
  private static final String BRIEF =
      """
      {"product": {"name": "The Rice Boat", "category": "restaurant",
                   "facts": {"food": "Chinese", "area": "riverside", "price range": "moderate",
                             "near": "Express by Holiday Inn"}}}""";

  /** Sent with every request; development and tests are open. */
  protected RequestSpecification caller() {
    return RestAssured.given();
  }

  @Test
  void aBriefBecomesCopyWhoseOutcomeTeaches() {
    JsonPath copy = copy(null, BRIEF, 3);
    String decision = copy.getString("decision.id");
    String variant = copy.getString("decision.variant");
    assertThat(copy.getList("variants.id")).hasSize(3).contains(variant);

    post("/v1/decisions/%s/activation".formatted(decision), "").statusCode(204);
    post(
            "/v1/decisions/%s/outcomes".formatted(decision),
            "{\"id\": \"click-1\", \"type\": \"click\", \"reward\": 1}")
        .statusCode(204);

    caller()
        .get("/v1/experiments/" + copy.getString("decision.experiment"))
        .then()
        .statusCode(200)
        .body("arms.find { it.variant == '%s' }.outcomes".formatted(variant), equalTo(1))
        .body("arms.find { it.variant == '%s' }.activations".formatted(variant), equalTo(1));
  }

  @Test
  void everythingThatIsToldIsShownWhereItIsTold() {
    JsonPath copy = copy(null, BRIEF, 1);
    String body = copy.getString("variants[0].body");

    assertThat(body).contains("The Rice Boat");
    assertThat(copy.getList("variants[0].missing")).isEmpty();
    assertThat(copy.<String>getList("variants[0].facts.attribute"))
        .contains("food", "area", "price range", "near");
    assertThat(copy.<Integer>getList("variants[0].facts.findAll { it.part == 'body' }.end"))
        .allMatch(end -> end <= body.codePointCount(0, body.length()));
  }

  @Test
  void whatTheDescriptionStatesIsToldAndMarked() {
    String described =
        BRIEF.replace(
            "\"facts\"", "\"description\": \"Families welcome: children love it.\", \"facts\"");

    JsonPath copy = copy(null, described, 1);

    assertThat(copy.<String>getList("description.facts.attribute")).contains("familyFriendly");
    assertThat(
            copy.<String>getList(
                "variants[0].facts.findAll { it.from == 'description' }.attribute"))
        .contains("familyFriendly");
  }

  @Test
  void whatAReaderLikesIsToldFirst() {
    assertThat(firstFactFor("food", "Chinese")).isEqualTo("food");
    assertThat(firstFactFor("area", "riverside")).isEqualTo("area");
  }

  @Test
  void ofSeveralProductsTheReaderIsShownTheOneThatFitsAndToldWhy() {
    String products =
        """
        {"products": [
          {"id": "p-1", "name": "The Pie Boat", "category": "restaurant",
           "facts": {"food": "English", "area": "riverside"}},
          {"id": "p-2", "name": "The Rice Boat", "category": "restaurant",
           "facts": {"food": "Chinese", "area": "city centre"}}]}""";

    JsonPath copy = copy(readerWhoLikes("food", "Chinese"), products, 1);

    assertThat(copy.getInt("product.index")).isEqualTo(1);
    assertThat(copy.getString("product.id")).isEqualTo("p-2");
    assertThat(copy.getString("product.because.type")).isEqualTo("purchase");
    assertThat(copy.getString("variants[0].headline")).contains("you bought Chinese food");
    assertThat(copy.getString("variants[0].facts.find { it.event }.event")).isEqualTo("purchase");
    assertThat(copy.getString("variants[0].body")).contains("The Rice Boat");
    assertThat(copy(null, products, 1).getInt("product.index")).isZero();
  }

  @Test
  void withoutPersonalizationAllReadersGetTheSame() {
    String reader = readerWhoLikes("area", "riverside");
    String impersonal =
        request(reader, BRIEF, 2)
            .replace("{\"profile\"", "{\"personalization\": \"none\", \"profile\"");

    JsonPath one = post("/v1/copy", impersonal).statusCode(200).extract().jsonPath();
    JsonPath other =
        post("/v1/copy", impersonal.replace(reader, "somebody else"))
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(one.getList("variants")).isEqualTo(other.getList("variants"));
    assertThat(one.getString("decision.variant")).isEqualTo(other.getString("decision.variant"));
  }

  @Test
  void theSameRequestAndSeedGiveTheSameBytes() {
    String first = post("/v1/copy", request(null, BRIEF, 3)).extract().asString();
    String second = post("/v1/copy", request(null, BRIEF, 3)).extract().asString();
    assertThat(withoutIdsAndTimings(second)).isEqualTo(withoutIdsAndTimings(first));
  }

  @Test
  void aTextIsCutUp() {
    post("/v1/tokenize", "{\"text\": \"Good food. Fast.\"}")
        .statusCode(200)
        .body("sentences", hasSize(2));
  }

  @Test
  void whatIsWrongIsToldByOneKindOfProblem() {
    post("/v1/copy", "{}").statusCode(400).contentType("application/problem+json");
    post("/v1/generate", "{}").statusCode(400).contentType("application/problem+json");
    post("/v1/events", "{}").statusCode(400).contentType("application/problem+json");
    post("/v1/decisions", "{}").statusCode(400).contentType("application/problem+json");
    post("/v1/tokenize", "{}").statusCode(400).contentType("application/problem+json");
    post("/v1/nowhere", "{}").statusCode(404);
  }

  private String firstFactFor(String attribute, String value) {
    JsonPath copy = copy(readerWhoLikes(attribute, value), BRIEF, 1);
    assertThat(copy.getString("tags_used[0].attribute")).isEqualTo(attribute);
    List<Map<String, Object>> evidence = copy.getList("variants[0].facts");
    return evidence.stream()
        .filter(fact -> fact.get("attribute") != null)
        .filter(fact -> !List.of("name", "category").contains(fact.get("attribute")))
        .findFirst()
        .map(fact -> (String) fact.get("attribute"))
        .orElseThrow();
  }

  private String readerWhoLikes(String attribute, String value) {
    String reader = "reader-" + UUID.randomUUID();
    String events =
        IntStream.range(0, 5)
            .mapToObj(
                number ->
                    """
                    {"id": "%s-%d", "profile": "%s", "type": "purchase", "time": "%s",
                     "facts": {"%s": "%s"}}"""
                        .formatted(reader, number, reader, Instant.now(), attribute, value))
            .collect(Collectors.joining(","));
    post("/v1/events", "{\"events\": [%s]}".formatted(events)).statusCode(200);
    return reader;
  }

  private JsonPath copy(String profile, String brief, int variants) {
    return post("/v1/copy", request(profile, brief, variants))
        .statusCode(200)
        .body("degraded", empty())
        .extract()
        .jsonPath();
  }

  private static String request(String profile, String brief, int variants) {
    return "{\"profile\": %s, \"variants\": %d, \"seed\": 1, \"brief\": %s}"
        .formatted(profile == null ? "null" : '"' + profile + '"', variants, brief);
  }

  private ValidatableResponse post(String path, String body) {
    return caller().contentType("application/json").body(body).post(path).then();
  }

  private static String withoutIdsAndTimings(String answer) {
    return answer
        .replaceAll("\"decision\":\\{\"id\":\"[^\"]*\"", "")
        .replaceAll("\"timings_ms\":\\{[^}]*\\}", "");
  }
}
