package io.suasion.tags;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadInputTest {
  private static final String EVENT =
      """
      {"id": "1", "profile": "reader", "type": "view", "time": "2040-03-01T12:00:00Z", "facts": {"brand": "Acme"}}""";

  @Test
  void aBatchWithoutEventsIsRefused() {
    post("{\"events\": []}").statusCode(400);
    post("{}").statusCode(400);
  }

  @Test
  void noBodyAndNoJsonAreRefused() {
    post("").statusCode(400);
    post("{\"events\": [").statusCode(400);
  }

  @Test
  void aBatchOfMoreThanFiveHundredIsRefused() {
    post(batch(String.join(",", Collections.nCopies(501, EVENT)))).statusCode(400);
  }

  @Test
  void anUnknownTypeIsRefused() {
    post(batch(EVENT.replace("view", "stare")))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo("/events/0/type"));
  }

  @Test
  void anUnknownFieldIsRefused() {
    post(batch(EVENT.replace("\"id\"", "\"colour\": \"red\", \"id\""))).statusCode(400);
  }

  @Test
  void aTimeThatIsNoneIsRefused() {
    post(batch(EVENT.replace("2040-03-01T12:00:00Z", "yesterday"))).statusCode(400);
  }

  @Test
  void aMissingEventIsRefused() {
    post(batch("null")).statusCode(400);
  }

  @Test
  void anotherMediaTypeIsRefused() {
    given().contentType("text/plain").body(EVENT).post("/v1/events").then().statusCode(415);
  }

  @Test
  void aLookupOfTooManyTagsOrALongIdIsRefused() {
    given().get("/v1/profiles/reader/tags?limit=0").then().statusCode(400);
    given().get("/v1/profiles/reader/tags?limit=101").then().statusCode(400);
    given().get("/v1/profiles/{id}/tags", "x".repeat(201)).then().statusCode(400);
  }

  private static String batch(String events) {
    return "{\"events\": [" + events + "]}";
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post("/v1/events").then();
  }
}
