package io.suasion.campaign;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The requests of the tests. */
public final class Requests {
  static final String BOAT =
      """
      {"profile": "reader-1", "variants": 2, "seed": 7,
       "brief": {"product": {"name": "The Rice Boat", "category": "restaurant",
                             "facts": {"food": "Chinese", "area": "riverside"}}}}""";

  static final String DESCRIBED_BOAT =
      BOAT.replace("\"facts\"", "\"description\": \"A cheap place with a river view.\", \"facts\"");

  /** Two products to choose from, of which the second has a description. */
  static final String BOATS =
      """
      {"profile": "reader-1", "variants": 2, "seed": 7,
       "brief": {"products": [
         {"id": "p-1", "name": "The Pie Boat", "category": "restaurant", "facts": {"food": "English"}},
         {"id": "p-2", "name": "The Rice Boat", "category": "restaurant",
          "facts": {"food": "Chinese", "area": "riverside"},
          "description": "A cheap place with a river view."}]}}""";

  private Requests() {}

  static ValidatableResponse copy(String body) {
    return json().body(body).post("/v1/copy").then();
  }

  static ValidatableResponse copy(String idempotencyKey, String body) {
    return json().header("Idempotency-Key", idempotencyKey).body(body).post("/v1/copy").then();
  }

  static RequestSpecification json() {
    return given().contentType("application/json");
  }
}
