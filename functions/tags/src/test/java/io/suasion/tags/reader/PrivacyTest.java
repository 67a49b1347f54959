package io.suasion.tags.reader;

import static io.restassured.RestAssured.given;
import static io.suasion.tags.TestClock.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.suasion.audience.Pseudonyms;
import io.suasion.tags.DeliveriesPeer;
import io.suasion.tags.TestClock;
import io.suasion.tags.config.TagsConfig;
import io.suasion.tags.erasure.ErasureJobs;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@QuarkusTest
class PrivacyTest {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  @Inject TestClock clock;
  @Inject DynamoDbClient database;
  @Inject ErasureJobs erasures;
  @Inject Pseudonyms pseudonyms;
  @Inject TagsConfig config;

  private final String profile = "reader-" + UUID.randomUUID();

  @BeforeEach
  void noon() {
    clock.reset();
  }

  @Test
  void whoDeniesTrackingIsNotRemembered() {
    consent("tracking", "denied").statusCode(204);

    view("1").body("results.status", contains("ignored"));

    tags().statusCode(200).body("tags", empty());
  }

  @Test
  void whoRevokesPersonalizationHasNoTagsUntilItIsGrantedAgain() {
    view("1");
    consent("personalization", "revoked").statusCode(204);

    tags().body("personalization", equalTo("none")).body("tags", empty());
    given()
        .get("/v1/profiles/{id}/consents", profile)
        .then()
        .body("consents.personalization.status", equalTo("revoked"))
        .body("consents.personalization.by", equalTo("a form"))
        .body("consents.personalization.at", equalTo(NOON.toString()))
        .body("consents.tracking", nullValue());

    clock.advance(Duration.ofMinutes(1));
    consent("personalization", "granted").statusCode(204);
    tags().body("personalization", equalTo("tags")).body("tags.value", contains("Acme"));
  }

  @Test
  void whatIsNoConsentIsRefusedWithWhereItIsWrong() {
    put("tracking", Map.of("status", "perhaps", "by", "x")).statusCode(400);
    put("tracking", Map.of("status", "granted"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/by"));
    put("tracking", Map.of("status", "granted", "by", "x", "at", "2041-01-01T00:00:00Z"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/at"));
    put("world-peace", Map.of("status", "granted", "by", "x")).statusCode(404);
  }

  @Test
  void aReaderGetsAllThatIsRemembered() {
    view("1");
    consent("tracking", "granted");

    given()
        .get("/v1/profiles/{id}/export", profile)
        .then()
        .statusCode(200)
        .body("tags.value", contains("Acme"))
        .body("events.type", contains("view"))
        .body("events[0].facts.brand", equalTo("Acme"))
        .body("consents.tracking.status", equalTo("granted"));
    given()
        .accept("text/csv")
        .get("/v1/profiles/{id}/export", profile)
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .body(
            equalTo(
                "time,type,product,weight,attribute,value\r\n"
                    + NOON
                    + ",view,,1.0,brand,Acme\r\n"));
  }

  @Test
  void anErasedReaderIsInNoItemAndALateEventIsDropped() {
    view("1");
    consent("tracking", "granted");

    String job =
        erase(profile).statusCode(202).body("state", equalTo("running")).extract().path("id");
    awaitState(job, "done")
        .body("deleted.profiles", equalTo(2))
        .body("deleted.deliveries", equalTo(2));

    String pseudonym = pseudonyms.reader(profile).pseudonym();
    assertThat(allItems()).noneMatch(item -> item.contains(pseudonym));
    assertThat(allItems()).noneMatch(item -> item.contains(profile));
    assertThat(allItems()).noneMatch(item -> item.contains(Pseudonyms.hashed(profile)));
    view("2").body("results.status", contains("ignored"));
    tags().statusCode(200).body("tags", empty());
    consent("tracking", "granted")
        .statusCode(409)
        .body("detail", containsString("DELETE /v1/suppressions"));
  }

  @Test
  void anErasureThatWasInterruptedGoesOn() {
    view("1");
    DeliveriesPeer.FAILING.add(Pseudonyms.hashed(profile));
    String job = erase(profile).extract().path("id");
    awaitDetail(job, "deliveries");

    DeliveriesPeer.FAILING.clear();
    erasures.goOn();

    awaitState(job, "done").body("detail", nullValue());
  }

  @Test
  void anErasureThatNobodyAskedForIsUnknown() {
    given().get("/v1/erasures/{id}", UUID.randomUUID()).then().statusCode(404);
    erase("").statusCode(400);
  }

  @Test
  void whoIsOnTheSuppressionListByHashIsNotRememberedUntilTakenOff() {
    given()
        .contentType("application/json")
        .body(Map.of("profiles", List.of(Pseudonyms.hashed(profile))))
        .post("/v1/suppressions")
        .then()
        .statusCode(204);
    view("1").body("results.status", contains("ignored"));

    given().delete("/v1/suppressions/{id}", profile).then().statusCode(204);
    view("1").body("results.status", contains("accepted"));
  }

  @Test
  void aProductIsRecommendedForWhatTheReaderDid() {
    view("1");
    view("2");

    recommendOfBoltAndAcme()
        .body("picks.index", contains(1))
        .body("picks[0].because.type", equalTo("view"))
        .body("picks[0].because.attribute", equalTo("brand"))
        .body("picks[0].because.value", equalTo("Acme"))
        .body("tags.value", contains("Acme"));
  }

  @Test
  void nothingOfTheReaderChoosesAProductWithoutConsent() {
    view("1");
    view("2");
    consent("personalization", "denied");

    recommendOfBoltAndAcme()
        .body("personalization", equalTo("none"))
        .body("picks.index", contains(0))
        .body("picks[0].because", nullValue())
        .body("tags", empty());
  }

  private ValidatableResponse recommendOfBoltAndAcme() {
    return given()
        .contentType("application/json")
        .body(
            Map.of(
                "products",
                List.of(
                    Map.of("name", "A", "facts", Map.of("brand", "Bolt")),
                    Map.of("name", "B", "facts", Map.of("brand", "Acme")))))
        .post("/v1/profiles/{id}/recommendations", profile)
        .then()
        .statusCode(200);
  }

  private List<String> allItems() {
    return database.scanPaginator(scan -> scan.tableName(config.table())).items().stream()
        .map(Object::toString)
        .toList();
  }

  private ValidatableResponse awaitState(String job, String state) {
    return await(job, "state", state);
  }

  private void awaitDetail(String job, String detail) {
    await(job, "detail", detail);
  }

  private ValidatableResponse await(String job, String field, String value) {
    Instant end = Instant.now().plus(LONGEST_WAIT);
    while (Instant.now().isBefore(end)) {
      ValidatableResponse answer = given().get("/v1/erasures/{id}", job).then().statusCode(200);
      if (value.equals(answer.extract().path(field))) {
        return answer;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("The erasure never had " + field + " " + value);
  }

  private static ValidatableResponse erase(String reader) {
    return given()
        .contentType("application/json")
        .body(Map.of("profile", reader))
        .post("/v1/erasures")
        .then();
  }

  private ValidatableResponse consent(String purpose, String status) {
    return put(purpose, Map.of("status", status, "by", "a form"));
  }

  private ValidatableResponse put(String purpose, Map<String, String> consent) {
    return given()
        .contentType("application/json")
        .body(consent)
        .put("/v1/profiles/{id}/consents/{purpose}", profile, purpose)
        .then();
  }

  private ValidatableResponse view(String id) {
    Map<String, Object> event = new HashMap<>();
    event.put("id", id);
    event.put("profile", profile);
    event.put("type", "view");
    event.put("time", NOON.toString());
    event.put("facts", Map.of("brand", "Acme"));
    return given()
        .contentType("application/json")
        .body(Map.of("events", List.of(event)))
        .post("/v1/events")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse tags() {
    return given().get("/v1/profiles/{id}/tags", profile).then();
  }
}
