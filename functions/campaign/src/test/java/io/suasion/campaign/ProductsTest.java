package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOATS;
import static io.suasion.campaign.Requests.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.suasion.audience.Pseudonyms;
import io.suasion.campaign.Peers.Manner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the products of a brief one is chosen for the reader. */
@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class ProductsTest {
  private static final String CHOSEN =
      """
      {"id": "p-2", "name": "The Rice Boat", "category": "restaurant",
       "facts": {"food": "Chinese", "area": "riverside"},
       "description": "A cheap place with a river view."}""";

  Peers peers;

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void theAnswerSaysWhichProductWasChosenAndWhy() {
    copy(BOATS)
        .statusCode(200)
        .body("product.index", equalTo(1))
        .body("product.id", equalTo("p-2"))
        .body("product.score", equalTo(0.8f))
        .body("product.because.type", equalTo("view"))
        .body("product.because.value", equalTo("Chinese"))
        .body("variants", hasSize(2))
        .body("decision.variant", equalTo("v1"))
        .body("degraded", empty());
  }

  @Test
  void oneHopGivesTheProductAndTheTags() {
    copy(BOATS).statusCode(200);

    assertThat(peers.receivedAt("/v1/profiles")).hasSize(1);
    assertThat(peers.receivedAt("/v1/profiles").get(0).path())
        .isEqualTo("/v1/profiles/" + Pseudonyms.hashed("reader-1") + "/recommendations");
    JsonPath wanted = bodyAt("/v1/profiles");
    assertThat(wanted.getInt("limit")).isEqualTo(1);
    assertThat(wanted.getList("products.id")).asString().isEqualTo("[p-1, p-2]");
    assertThat(wanted.getString("products[1].facts.area")).isEqualTo("riverside");
    assertThat(peers.receivedAt("/v1/profiles").get(0).body()).doesNotContain("river view");
  }

  @Test
  void theCopyIsWrittenAboutTheChosenProductAlone() {
    copy(BOATS).statusCode(200).body("description.facts[0].value", equalTo("cheap"));

    JsonPath task = bodyAt("/v1/generate");
    assertThat(task.getString("brief.product.name")).isEqualTo("The Rice Boat");
    assertThat((Object) task.get("brief.products")).isNull();
    assertThat(task.getString("because.type")).isEqualTo("view");
    assertThat(task.getString("tags[0].value")).isEqualTo("Chinese");
    assertThat(task.getString("described[0].attribute")).isEqualTo("priceRange");
    assertThat(bodyAt("/v1/tokenize").getString("text")).contains("river view");
  }

  @Test
  void theExperimentIsThatOfTheChosenProduct() {
    copy(BOATS);
    copy(BOATS.replaceAll("(?s)\"products\": \\[.*]", "\"product\": " + CHOSEN));
    copy(BOATS.replace("The Pie Boat", "The Egg Boat"));
    copy(BOATS.replace("\"seed\"", "\"personalization\": \"none\", \"seed\""));

    assertThat(experiment(1)).isEqualTo(experiment(0));
    assertThat(experiment(2)).isEqualTo(experiment(0));
    assertThat(experiment(3)).isNotEqualTo(experiment(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"profile\": null", "\"personalization\": \"none\""})
  void withoutAReaderTheFirstProductIsTakenAndNothingIsSaidOfHer(String instead) {
    copy(BOATS.replace("\"profile\": \"reader-1\"", instead))
        .statusCode(200)
        .body("product.index", equalTo(0))
        .body("product.id", equalTo("p-1"))
        .body("product.score", equalTo(0f))
        .body("product.because", nullValue())
        .body("degraded", empty());

    assertThat(peers.receivedAt("/v1/profiles")).isEmpty();
    assertThat((Object) bodyAt("/v1/generate").get("because")).isNull();
  }

  @Test
  void withoutPersonalizationAProfileIsOfNoUse() {
    copy(BOATS.replace("\"seed\"", "\"personalization\": \"none\", \"seed\""))
        .body("product.index", equalTo(0));
    assertThat(peers.receivedAt("/v1/profiles")).isEmpty();
  }

  @Test
  void whoDoesNotConsentGetsTheFirstProductAndIsToldNothing() {
    peers.recommend(
        """
        {"personalization": "none", "tags": [],
         "picks": [{"index": 0, "score": 0,
                    "because": {"type": "view", "attribute": "food", "value": "English"}}]}""");

    copy(BOATS)
        .statusCode(200)
        .body("product.index", equalTo(0))
        .body("product.because", nullValue())
        .body("degraded", empty());
    assertThat((Object) bodyAt("/v1/generate").get("because")).isNull();
  }

  @ParameterizedTest
  @EnumSource(value = Manner.class, names = "ANSWERS", mode = EnumSource.Mode.EXCLUDE)
  void whereTagsDoesNotAnswerTheFirstProductIsTaken(Manner manner) {
    peers.let("tags", manner);

    firstProductDegraded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"picks\": []}", "{\"picks\": [{\"index\": 2, \"score\": 1}]}"})
  void whereTagsAnswersNoProductOfTheBriefTheFirstIsTaken(String answer) {
    peers.recommend(answer);

    firstProductDegraded();
  }

  @Test
  void aBriefHasAProductOrProductsButNotBoth() {
    String both = BOATS.replace("{\"products\"", "{\"product\": " + CHOSEN + ", \"products\"");

    refused(both, "/brief/products");
    refused(
        BOATS.replaceAll("(?s)\"products\": \\[.*]", "\"tone\": \"neutral\""), "/brief/product");
    refused(BOATS.replaceAll("(?s)\"products\": \\[.*]", "\"products\": []"), "/brief/products");
    refused(BOATS.replace("{\"food\": \"English\"}", "{}"), "/brief/products/0/facts");
    refused(products(201, 1), "/brief/products");
  }

  @Test
  void twoHundredProductsWithTenFactsAndHalfAPageOfDescriptionFit() {
    String body = products(200, 600);
    assertThat(body.length()).isBetween(200_000, 256 * 1024);

    copy(body).statusCode(200).body("product.index", equalTo(1));
  }

  private static String products(int count, int description) {
    String facts =
        IntStream.range(0, 10)
            .mapToObj(number -> "\"attribute %d\": \"a value of some words\"".formatted(number))
            .collect(Collectors.joining(", "));
    String all =
        IntStream.range(0, count)
            .mapToObj(
                number ->
                    """
                    {"id": "p-%d", "name": "The Rice Boat, the %dth", "category": "restaurant",
                     "facts": {%s}, "description": "%s"}"""
                        .formatted(number, number, facts, "x".repeat(description)))
            .collect(Collectors.joining(","));
    return BOATS.replaceAll("(?s)\"products\": \\[.*]", "\"products\": [" + all + "]");
  }

  private void firstProductDegraded() {
    copy(BOATS)
        .statusCode(200)
        .body("product.index", equalTo(0))
        .body("product.because", nullValue())
        .body("tags_used", empty())
        .body("degraded", hasSize(1))
        .body("degraded[0]", containsString("the first product is taken"));
  }

  private void refused(String body, String pointer) {
    copy(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
    assertThat(peers.receivedAt("/v1/generate")).isEmpty();
  }

  private String experiment(int number) {
    return JsonPath.from(peers.receivedAt("/v1/decisions").get(number).body())
        .getString("experiment");
  }

  private JsonPath bodyAt(String path) {
    return JsonPath.from(peers.receivedAt(path).get(0).body());
  }
}
