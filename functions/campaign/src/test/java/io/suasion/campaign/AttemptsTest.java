package io.suasion.campaign;

import static io.restassured.RestAssured.given;
import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.suasion.campaign.webhook.StandardWebhooks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries of a process that is frozen between requests: others say when to attempt them. */
@QuarkusTest
@QuarkusTestResource(WithPeers.class)
@TestProfile(AttemptsTest.WithoutBackground.class)
class AttemptsTest {
  Peers peers;

  @ConfigProperty(name = "suasion.campaign.hooks.secrets")
  List<String> secrets;

  private final String id = "msg_" + UUID.randomUUID();

  @BeforeEach
  void reset() {
    attemptAll().statusCode(200);
    peers.reset();
  }

  @Test
  void whatIsAskedForIsDeliveredWhenSomebodySaysSo() {
    ask(id);
    assertThat(peers.nextDelivery(1)).isNull();

    attempt(id)
        .statusCode(200)
        .body("state", equalTo("delivered"))
        .body("attempts", equalTo(1))
        .body("next_attempt", nullValue());
    assertThat(peers.nextDelivery(60)).isNotNull();
  }

  @Test
  void whatIsDeliveredIsNotDeliveredTwice() {
    ask(id);
    attempt(id);

    attempt(id).statusCode(200).body("state", equalTo("delivered")).body("attempts", equalTo(1));
    attemptAll().body("attempted", equalTo(0));
    assertThat(peers.nextDelivery(60)).isNotNull();
    assertThat(peers.nextDelivery(1)).isNull();
  }

  @Test
  void whatGenerateRefusesIsNotAttemptedAgain() {
    peers.answer("generate", 400, RefusalTest.PROBLEM);
    ask(id);

    attempt(id)
        .body("state", equalTo("failed"))
        .body("attempts", equalTo(1))
        .body("next_attempt", nullValue());
    assertThat(peers.nextDelivery(1)).isNull();
  }

  @Test
  void whatIsNotDueYetIsLeftAlone() {
    peers.answerDeliveriesWith(500);
    ask(id);

    attempt(id)
        .body("state", equalTo("pending"))
        .body("attempts", equalTo(1))
        .body("next_attempt", notNullValue());
    attempt(id).body("state", equalTo("pending")).body("attempts", equalTo(1));
    attemptAll().body("attempted", equalTo(0)).body("more", equalTo(false));
  }

  @Test
  void allThatIsDueIsAttemptedAsManyAsOneRequestTakes() {
    peers.answerDeliveriesWith(410, 500);
    for (int number = 0; number < 3; number++) {
      ask(id + number);
    }

    attemptAll()
        .statusCode(200)
        .body("attempted", equalTo(2))
        .body("pending", equalTo(1))
        .body("more", equalTo(true));
    attemptAll()
        .body("attempted", equalTo(1))
        .body("pending", equalTo(0))
        .body("more", equalTo(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/and?all#of;this", "%2F", "a%20b", "attempts"})
  void anyIdOfAMessageFitsIntoTheAddress(String odd) {
    ask(id + odd);

    attempt(id + odd).statusCode(200).body("state", equalTo("delivered"));
  }

  @Test
  void anIdThatNobodySentIsUnknown() {
    attempt(id)
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", containsString("webhook-id"));
    attempt("x".repeat(201)).statusCode(400);
  }

  private static ValidatableResponse attempt(String id) {
    return given().post("/v1/deliveries/{id}/attempts", id).then();
  }

  private static ValidatableResponse attemptAll() {
    return given().post("/v1/deliveries/attempts").then();
  }

  private void ask(String id) {
    byte[] body =
        "{\"type\": \"copy.requested\", \"timestamp\": \"2026-05-31T12:00:00Z\", \"data\": %s}"
            .formatted(BOAT)
            .getBytes(StandardCharsets.UTF_8);
    Instant now = Instant.now();
    json()
        .header("webhook-id", id)
        .header("webhook-timestamp", now.getEpochSecond())
        .header("webhook-signature", sender().sign(id, now, body))
        .body(body)
        .post("/v1/hooks/standard")
        .then()
        .statusCode(202);
  }

  private StandardWebhooks sender() {
    return new StandardWebhooks(secrets, Duration.ofMinutes(5), InstantSource.system());
  }

  /** As on Lambda; two deliveries a request. */
  public static final class WithoutBackground implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "suasion.background", "false",
          "suasion.campaign.delivery.at-once", "2",
          "suasion.campaign.delivery.schedule", "0s,1h,1h");
    }
  }
}
