package io.suasion.tags.intake;

import static io.suasion.tags.TestClock.NOON;
import static io.suasion.tags.intake.Events.post;
import static io.suasion.tags.intake.Events.tags;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.suasion.tags.TestClock;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CloudEventsTest {
  private static final String STRUCTURED = "application/cloudevents+json";
  private static final String BATCH = "application/cloudevents-batch+json";

  @Inject TestClock clock;

  private final String reader = "reader-" + UUID.randomUUID();

  @BeforeEach
  void noon() {
    clock.reset();
  }

  @Test
  void aStructuredEventCountsOnce() {
    post(STRUCTURED, event("/shop", "1"))
        .statusCode(200)
        .body("results.id", contains("1"))
        .body("results.status", contains("accepted"));
    post(STRUCTURED + "; charset=UTF-8", event("/shop", "1"))
        .body("results.status", contains("duplicate"));

    tags(reader).body("tags.value", contains("Acme")).body("tags.events", contains(1));
  }

  @Test
  void anIdIsOneOfItsSource() {
    post(BATCH, "[" + event("/shop", "1") + "," + event("/app", "1") + "]")
        .statusCode(200)
        .body("results.status", contains("accepted", "accepted"));

    tags(reader).body("tags.events", contains(2));
  }

  @Test
  void aBatchMayBeEmpty() {
    post(BATCH, "[]").statusCode(200).body("results", empty());
  }

  @Test
  void aWrongEventOfABatchIsRefusedAlone() {
    String wrong = event("/shop", "2").replace("1.0", "9.9");

    post(BATCH, "[1," + wrong + "," + event("/shop", "3") + "]")
        .statusCode(200)
        .body("results.status", contains("refused", "refused", "accepted"))
        .body("results[0].detail", equalTo("must be an object"))
        .body("results[1].detail", startsWith("specversion: "));
  }

  @Test
  void aBinaryEventIsRecorded() {
    binary("application/json")
        .body("{\"facts\": {\"brand\": \"Acme\"}}")
        .post("/v1/events")
        .then()
        .statusCode(200)
        .body("results.status", contains("accepted"));

    tags("reader €").body("tags.value", contains("Acme"));
  }

  @Test
  void aBinaryEventWithoutTimeOrDataIsRefused() {
    Events.as("application/json")
        .header("ce-specversion", "1.0")
        .header("ce-id", "1")
        .header("ce-source", "/shop")
        .header("ce-type", "io.suasion.reader.view")
        .header("ce-subject", reader)
        .body("{\"product\": \"p\"}")
        .post("/v1/events")
        .then()
        .statusCode(200)
        .body("results[0].status", equalTo("refused"))
        .body("results[0].detail", containsString("time: "));
  }

  @Test
  void dataThatIsNoJsonIsRefusedAsAWhole() {
    binary("application/json").body("<xml/>").post("/v1/events").then().statusCode(400);
    binary("text/xml").body("<xml/>").post("/v1/events").then().statusCode(415);
  }

  @Test
  void aBatchIsNoStructuredEventAndTheOtherWayRound() {
    post(STRUCTURED, "[" + event("/shop", "1") + "]").statusCode(400);
    post(BATCH, event("/shop", "1")).statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/cloudevents+avro",
        "application/cloudevents",
        "application/cloudevents-batch+xml",
        "application/cloudeventsfoo+json",
      })
  void anotherFormatIsNotSupported(String type) {
    post(type, event("/shop", "1"))
        .statusCode(415)
        .contentType("application/problem+json")
        .body("detail", containsString("application/cloudevents-batch+json"));
  }

  private static RequestSpecification binary(String type) {
    return Events.as(type)
        .header("ce-specversion", "1.0")
        .header("ce-id", UUID.randomUUID().toString())
        .header("ce-source", "/shop")
        .header("ce-type", "io.suasion.reader.view")
        .header("ce-subject", "reader%20%E2%82%AC")
        .header("ce-time", NOON.toString());
  }

  private String event(String source, String id) {
    return """
        {"specversion": "1.0", "id": "%s", "source": "%s", "type": "io.suasion.reader.view",
         "subject": "%s", "time": "%s", "data": {"facts": {"brand": "Acme"}}}"""
        .formatted(id, source, reader, NOON);
  }
}
