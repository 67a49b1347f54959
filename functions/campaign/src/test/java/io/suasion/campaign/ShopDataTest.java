package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.BOATS;
import static io.suasion.campaign.Requests.DESCRIBED_BOAT;
import static io.suasion.campaign.Requests.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product as its shop wrote it gets to generate, and what generate made of it to the shop. */
@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class ShopDataTest {
  private static final String UNDERSTOOD =
      """
      {"tags_used": [], "degraded": [],
       "variants": [{"id": "v1", "headline": "Dine", "body": "Come.", "call_to_action": "Go",
                     "principle": "benefit", "facts": [], "missing": [], "score": 0.5}],
       "ignored": [{"attribute": "sku", "value": "RB-1", "reason": "internal",
                    "detail": "It is for the shop's own use."}],
       "warnings": [{"pointer": "/brief/product/name", "detail": "It holds markup."}],
       "understood": {"name": "The Rice Boat", "short_name": "Rice Boat",
                      "kind": {"noun": "restaurant", "plural": "restaurants"},
                      "facts": [{"attribute": "area", "value": "riverside", "type": "text"}]}}""";

  Peers peers;

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void factsOfAnyJsonReachGenerateAsTextsOfAShop() {
    String raw =
        """
        {"pages": 208, "weight": 2.50, "waterproof": true, "x": null, "colours": ["red", "blue"],
         "note": "", "care": "<p>Wash\\r\\ncold\\u0007</p>"}""";
    copy(withFacts(raw)).statusCode(200);

    assertThat(JsonPath.from(sentTo("/v1/generate")).getMap("brief.product.facts"))
        .isEqualTo(
            Map.of(
                "pages", "208",
                "weight", "2.50",
                "waterproof", "true",
                "x", "",
                "colours", "[\"red\",\"blue\"]",
                "note", "",
                "care", "<p>Wash\r\ncold\u0007</p>"));
  }

  @Test
  void aLongNameWithMarkupAndAPathOfATaxonomyAreWelcome() {
    String path = "Food &amp; Drink > ".repeat(24) + "Restaurants";
    String name = "<b>The Rice Boat</b>\\n| " + "x".repeat(360);
    copy(DESCRIBED_BOAT
            .replace("\"restaurant\"", "\"" + path + "\"")
            .replace("The Rice Boat", name))
        .statusCode(200)
        .body("degraded", empty());

    assertThat(JsonPath.from(sentTo("/v1/tokenize")).getString("category")).isEqualTo(path);
  }

  @Test
  void productsToChooseFromMayBeRawToo() {
    copy(BOATS.replace("{\"food\": \"English\"}", "{\"food\": null, \"seats\": 60}"))
        .statusCode(200)
        .body("product.index", equalTo(1))
        .body("degraded", empty());
  }

  @Test
  void whatGenerateIgnoredAndWarnsOfIsHandedOn() {
    peers.answer("generate", 200, UNDERSTOOD);

    copy(BOAT)
        .statusCode(200)
        .body("ignored", hasSize(1))
        .body("ignored[0].attribute", equalTo("sku"))
        .body("ignored[0].value", equalTo("RB-1"))
        .body("ignored[0].reason", equalTo("internal"))
        .body("ignored[0].detail", equalTo("It is for the shop's own use."))
        .body("warnings.pointer", contains("/brief/product/name"))
        .body("warnings.detail", contains("It holds markup."));
  }

  @Test
  void ofSeveralProductsAWarningPointsAtTheChosenOne() {
    peers.answer("generate", 200, UNDERSTOOD);

    copy(BOATS).statusCode(200).body("warnings.pointer", contains("/brief/products/1/name"));
  }

  @Test
  void howTheProductWasUnderstoodIsSaidWhereItIsAskedFor() {
    peers.answer("generate", 200, UNDERSTOOD);

    copy(BOAT.replace("\"seed\"", "\"explain\": true, \"seed\""))
        .statusCode(200)
        .body("understood.short_name", equalTo("Rice Boat"))
        .body("understood.kind.plural", equalTo("restaurants"))
        .body("understood.facts[0].type", equalTo("text"));
    assertThat(JsonPath.from(sentTo("/v1/generate")).getBoolean("explain")).isTrue();
  }

  @Test
  void whereNothingIsIgnoredTheListsAreEmpty() {
    copy(BOAT)
        .statusCode(200)
        .body("ignored", empty())
        .body("warnings", empty())
        .body("understood", nullValue());
    assertThat(sentTo("/v1/generate")).doesNotContain("explain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'offer': {'text': 'x', 'ends_at': 'soon'}|/brief/offer/ends_at|must be a day such as",
        "{'offer': {'text': 'x', 'starts_at': '31.12.2030'}|/brief/offer/starts_at|must be a day such",
        "{'time_zone': 'Atlantis'|/brief/time_zone|must be a time zone of the IANA database",
      })
  void aTimeThatCannotBeReadIsRefusedWithItsCure(String ofBrief, String pointer, String cure) {
    String body = BOAT.replace("{\"product\"", ofBrief.replace('\'', '"') + ", \"product\"");

    List<String> details =
        copy(body)
            .statusCode(400)
            .body("errors.pointer", contains(pointer))
            .extract()
            .jsonPath()
            .getList("errors.detail");
    assertThat(details).singleElement().asString().startsWith(cure);
    assertThat(peers.receivedAt("/v1/generate")).isEmpty();
  }

  @Test
  void aTimeReachesGenerateAsItWasWritten() {
    String offer =
        "\"time_zone\": \"Asia/Shanghai\", \"offer\": {\"ends_at\": \"2030/12/31 20:00\"},";
    copy(BOAT.replace("{\"product\"", "{" + offer + " \"product\"")).statusCode(200);

    JsonPath task = JsonPath.from(sentTo("/v1/generate"));
    assertThat(task.getString("brief.offer.ends_at")).isEqualTo("2030/12/31 20:00");
    assertThat(task.getString("brief.time_zone")).isEqualTo("Asia/Shanghai");
  }

  private static String withFacts(String facts) {
    return BOAT.replace("{\"food\": \"Chinese\", \"area\": \"riverside\"}", facts);
  }

  private String sentTo(String path) {
    return peers.receivedAt(path).get(0).body();
  }
}
