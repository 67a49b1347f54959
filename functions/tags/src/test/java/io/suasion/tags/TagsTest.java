package io.suasion.tags;

import static io.restassured.RestAssured.given;
import static io.suasion.tags.TestClock.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.suasion.api.tags.EventType;
import io.suasion.audience.Pseudonyms;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagsTest {
  private static final double TOLERANCE = 1e-9;

  @Inject TestClock clock;

  private final String profile = "reader-" + UUID.randomUUID();

  @BeforeEach
  void noon() {
    clock.reset();
  }

  @Test
  void whatAReaderDoesBecomesTagsTheStrongestFirst() {
    post(
            event("1", "view", NOON, Map.of("brand", "Acme")),
            event("2", "purchase", NOON, Map.of("brand", "Bolt")))
        .statusCode(200)
        .body("results.index", contains(0, 1))
        .body("results.id", contains("1", "2"))
        .body("results.status", everyItem(equalTo("accepted")))
        .body("results.detail", everyItem(nullValue()));

    tags()
        .body("tags.value", contains("Bolt", "Acme"))
        .body("tags.attribute", contains("brand", "brand"))
        .body("tags.events", contains(1, 1))
        .body("tags[0].last_seen", equalTo(NOON.toString()));
  }

  @Test
  void aTagHalvesInEachHalfLife() {
    post(event("1", "cart", NOON, Map.of("brand", "Acme")));

    assertThat(weights())
        .singleElement()
        .satisfies(weight -> assertThat(weight).isCloseTo(3.0 / 6, within(TOLERANCE)));

    clock.advance(Duration.ofDays(30));
    assertThat(weights())
        .singleElement()
        .satisfies(weight -> assertThat(weight).isCloseTo(1.5 / 4.5, within(TOLERANCE)));
  }

  @Test
  void aRepeatedEventCountsOnce() {
    Map<String, Object> view = event("1", "view", NOON, Map.of("brand", "Acme"));

    post(view, view).body("results.status", contains("accepted", "duplicate"));
    post(view).body("results.status", contains("duplicate"));

    tags().body("tags.events", contains(1));
  }

  @Test
  void aLateEventGivesTheSameTagsAsOneInTime() {
    Map<String, Object> early =
        event("1", "view", NOON.minus(Duration.ofDays(40)), Map.of("brand", "Acme"));
    Map<String, Object> late = event("2", "click", NOON, Map.of("brand", "Acme"));

    post(late);
    post(early);

    double strength = 2 + Math.pow(2, -40 / 30.0);
    assertThat(weights())
        .singleElement()
        .satisfies(
            weight -> assertThat(weight).isCloseTo(strength / (strength + 3), within(TOLERANCE)));
    tags().body("tags[0].last_seen", equalTo(NOON.toString()));
  }

  @Test
  void everyTypeOfEventIsTaken() {
    Stream.of(EventType.values())
        .map(type -> type.name().toLowerCase(Locale.ROOT))
        .forEach(
            type ->
                post(event(type, type, NOON, Map.of("brand", "Acme")))
                    .statusCode(200)
                    .body("results.status", contains("accepted")));
  }

  @Test
  void whatAReaderDislikesIsNoTag() {
    post(
        event("1", "view", NOON, Map.of("brand", "Acme")),
        event("2", "dislike", NOON, Map.of("brand", "Acme")));

    tags().body("tags", empty());
  }

  @Test
  void aReaderNeverSeenHasNoTags() {
    tags().statusCode(200).body("tags", empty());
  }

  @Test
  void theLimitKeepsTheStrongest() {
    post(
        event("1", "view", NOON, Map.of("brand", "Acme")),
        event("2", "cart", NOON, Map.of("brand", "Bolt")));

    given()
        .get("/v1/profiles/{id}/tags?limit=1", profile)
        .then()
        .body("tags.value", contains("Bolt"));
  }

  @Test
  void readersDoNotMix() {
    Map<String, Object> others = event("1", "view", NOON, Map.of("brand", "Bolt"));
    others.put("profile", profile + "-other");

    post(event("1", "view", NOON, Map.of("brand", "Acme")), others)
        .body("results.status", everyItem(equalTo("accepted")));

    tags().body("tags.value", contains("Acme"));
  }

  @Test
  void aWrongEventIsRefusedAndTheOthersCount() {
    Map<String, Object> longId = event("x".repeat(10_000), "view", NOON, Map.of("brand", "Acme"));
    Map<String, Object> future =
        event("2", "view", NOON.plus(Duration.ofHours(1)), Map.of("brand", "Acme"));
    Map<String, Object> ancient = event("3", "view", Instant.EPOCH, Map.of("brand", "Acme"));
    Map<String, Object> empty = event("4", "view", NOON, Map.of());
    Map<String, Object> good = event("5", "view", NOON.plusSeconds(60), Map.of("brand", "Acme"));

    post(longId, future, ancient, empty, good)
        .statusCode(200)
        .body("results.status", contains("refused", "refused", "refused", "refused", "accepted"))
        .body("results[0].detail", containsString("id: "))
        .body("results[1].detail", containsString("in the future"))
        .body("results[2].detail", containsString("more than 365 days ago"))
        .body("results[3].detail", containsString("facts: "));

    tags().body("tags.events", contains(1));
  }

  @Test
  void eightWritersLoseNothing() {
    int eventsEach = 25;
    List<Thread> writers =
        IntStream.range(0, 8)
            .mapToObj(writer -> new Thread(() -> writeOneByOne(writer, eventsEach)))
            .toList();
    writers.forEach(Thread::start);
    writers.forEach(TagsTest::join);

    tags().body("tags.events", contains(8 * eventsEach));
  }

  @Test
  void aTagTellsHowItsWeightCameAboutIfAsked() {
    post(event("1", "cart", NOON, Map.of("brand", "Acme")));

    tags().body("tags[0].source", equalTo("observed")).body("tags[0].why", nullValue());
    given()
        .get("/v1/profiles/{id}/tags?explain=true", profile)
        .then()
        .body("tags[0].why.strength", equalTo(3f))
        .body("tags[0].why.reader_share", equalTo(0.5f))
        .body("tags[0].why.counts.cart", equalTo(1));
  }

  @Test
  void whatAReaderSaysStandsFirstAndWhatIsDislikedIsToldApart() {
    post(
        event("1", "purchase", NOON, Map.of("brand", "Bolt")),
        event("2", "preference", NOON, Map.of("brand", "Acme")),
        event("3", "dislike", NOON, Map.of("colour", "green")));

    tags()
        .body("tags.value", contains("Acme", "Bolt"))
        .body("tags.source", contains("stated", "observed"))
        .body("disliked.attribute", contains("colour"))
        .body("disliked.value", contains("green"));
  }

  @Test
  void interestsMayBeAskedForOfOneCategory() {
    post(
        event("1", "view", NOON, Map.of("category", "shoes", "colour", "red")),
        event("2", "view", NOON, Map.of("category", "cars", "colour", "blue")));

    given()
        .get("/v1/profiles/{id}/tags?category=shoes", profile)
        .then()
        .body("tags.value", containsInAnyOrder("shoes", "red"));
  }

  @Test
  void theHashOfAnIdNamesTheSameReaderAndAnAddressHoldsNoEmailAddress() {
    Map<String, Object> event = event("1", "view", NOON, Map.of("brand", "Acme"));
    String email = profile + "@example.org";
    event.put("profile", email);
    post(event);

    given()
        .get("/v1/profiles/{id}/tags", Pseudonyms.hashed(email))
        .then()
        .body("tags.value", contains("Acme"));
    given()
        .get("/v1/profiles/{id}/tags", email)
        .then()
        .statusCode(400)
        .body("errors[0].detail", containsString("sha256:"));
  }

  private void writeOneByOne(int writer, int count) {
    for (int i = 0; i < count; i++) {
      post(event(writer + "-" + i, "view", NOON, Map.of("brand", "Acme")))
          .statusCode(200)
          .body("results.status", contains("accepted"));
    }
  }

  @SafeVarargs
  private ValidatableResponse post(Map<String, Object>... events) {
    return given()
        .contentType("application/json")
        .body(Map.of("events", events))
        .post("/v1/events")
        .then();
  }

  private ValidatableResponse tags() {
    return given().get("/v1/profiles/{id}/tags", profile).then();
  }

  private List<Double> weights() {
    // The default of REST Assured are floats.
    JsonPath answer =
        JsonPath.from(tags().extract().asString())
            .using(new JsonPathConfig(NumberReturnType.DOUBLE));
    return answer.getList("tags.weight", Double.class);
  }

  private Map<String, Object> event(
      String id, String type, Instant time, Map<String, String> facts) {
    return new HashMap<>(
        Map.of(
            "id", id, "profile", profile, "type", type, "time", time.toString(), "facts", facts));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
