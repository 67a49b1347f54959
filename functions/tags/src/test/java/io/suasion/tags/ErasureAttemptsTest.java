package io.suasion.tags;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.suasion.audience.Pseudonyms;
import io.suasion.tags.erasure.ErasureJobs;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Erasures of a process that is frozen between requests: others say when to go on with them. */
@QuarkusTest
@TestProfile(ErasureAttemptsTest.WithoutBackground.class)
class ErasureAttemptsTest {
  @Inject TestClock clock;
  @Inject ErasureJobs jobs;

  private final String profile = "reader-" + UUID.randomUUID();

  @BeforeEach
  void nothingIsLeft() {
    clock.reset();
    DeliveriesPeer.FAILING.clear();
    attempt().statusCode(200);
  }

  @Test
  void anErasureIsDoneWhenSomebodySaysSo() throws InterruptedException {
    String job = erase(profile);
    Thread.sleep(500);
    state(job).body("state", equalTo("running")).body("detail", nullValue());

    attempt()
        .body("attempted", equalTo(1))
        .body("running", equalTo(0))
        .body("more", equalTo(false));

    state(job).body("state", equalTo("done")).body("deleted.deliveries", equalTo(2));
    attempt().body("attempted", equalTo(0));
  }

  @Test
  void whatCampaignDoesNotDoIsTriedAgainAndStopsNoOther() {
    DeliveriesPeer.FAILING.add(Pseudonyms.hashed(profile));
    String stuck = erase(profile);
    String other = erase(profile + "-2");

    attempt().body("attempted", equalTo(2)).body("running", equalTo(1));
    state(stuck).body("state", equalTo("running")).body("detail", equalTo("deliveries"));
    state(other).body("state", equalTo("done"));

    DeliveriesPeer.FAILING.clear();
    attempt().body("attempted", equalTo(1)).body("running", equalTo(0));
    state(stuck).body("state", equalTo("done"));
  }

  @Test
  void withoutTimeNoneIsBegunAndThereIsMoreToDo() {
    erase(profile);

    assertThat(jobs.attempt(Duration.ZERO)).isEqualTo(new ErasureJobs.Round(0, 0, true));
  }

  private static String erase(String reader) {
    return given()
        .contentType("application/json")
        .body(Map.of("profile", reader))
        .post("/v1/erasures")
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  private static ValidatableResponse attempt() {
    return given().post("/v1/erasures/attempts").then();
  }

  private static ValidatableResponse state(String job) {
    return given().get("/v1/erasures/{id}", job).then().statusCode(200);
  }

  /** As on Lambda. */
  public static final class WithoutBackground implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("suasion.background", "false");
    }
  }
}
