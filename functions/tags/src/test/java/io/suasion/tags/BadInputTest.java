package io.suasion.tags;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
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
  void anythingBesideTheEventsIsRefused() {
    post(batch(EVENT).replace("{\"events\"", "{\"colour\": \"red\", \"events\""))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo("/colour"));
  }

  @Test
  void whatIsNoneOfTheFormsIsRefused() {
    post("[" + EVENT + "]").statusCode(400);
    post("{\"type\": \"view\"}").statusCode(400).body("detail", containsString("events"));
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    given()
        .contentType("application/json")
        .body(EVENT.getBytes(StandardCharsets.UTF_16BE))
        .post("/v1/events")
        .then()
        .statusCode(400);
  }

  @Test
  void deepNestingIsRefused() {
    post(batch("{\"facts\":" + "[".repeat(5000))).statusCode(400);
  }

  @Test
  void anUnknownTypeIsRefusedAlone() {
    refused(EVENT.replace("view", "stare"), "/type: 'stare' is not one of: view");
  }

  @Test
  void anUnknownFieldIsRefusedAlone() {
    refused(EVENT.replace("\"id\"", "\"colour\": \"red\", \"id\""), "/colour: ");
  }

  @Test
  void aTimeThatIsNoneIsRefusedAlone() {
    refused(EVENT.replace("2040-03-01T12:00:00Z", "yesterday"), "/time: must be a time");
    refused(EVENT.replace("\"time\": \"2040-03-01T12:00:00Z\",", ""), "time: ");
  }

  @Test
  void aFieldTwiceIsRefusedAlone() {
    refused(EVENT.replace("\"id\"", "\"id\": \"2\", \"id\""), "Duplicate field 'id'");
  }

  @Test
  void aMissingEventIsRefusedAlone() {
    refused("null", "must be an object");
  }

  @Test
  void anEventOfMoreThanThirtyTwoKilobytesIsRefusedAlone() {
    refused(EVENT.replace("Acme", "x".repeat(32 << 10)), "at most 32768");
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

  private static void refused(String event, String detail) {
    post(batch(event + "," + EVENT.replace("reader", "other")))
        .statusCode(200)
        .body("results.status", contains(equalTo("refused"), not(equalTo("refused"))))
        .body("results[0].detail", containsString(detail));
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post("/v1/events").then();
  }
}
