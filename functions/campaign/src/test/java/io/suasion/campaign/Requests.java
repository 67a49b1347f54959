package io.suasion.campaign;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The requests of the tests. */
final class Requests {
  static final String BOAT =
      """
      {"profile": "reader-1", "variants": 2, "seed": 7,
       "brief": {"product": {"name": "The Rice Boat", "category": "restaurant",
                             "facts": {"food": "Chinese", "area": "riverside"}}}}""";

  static final String DESCRIBED_BOAT =
      BOAT.replace("\"facts\"", "\"description\": \"A cheap place with a river view.\", \"facts\"");

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
