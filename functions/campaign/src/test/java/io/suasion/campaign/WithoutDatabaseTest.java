package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.copy;
import static io.suasion.campaign.Requests.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(WithPeers.class)
@TestProfile(WithoutDatabaseTest.NobodyThere.class)
class WithoutDatabaseTest {
  @ConfigProperty(name = "suasion.campaign.hooks.secrets")
  List<String> secrets;

  @Test
  void copyWithoutAKeyIsServedAsUsual() {
    copy(BOAT).statusCode(200).body("variants", hasSize(2));
  }

  @Test
  void aRequestWithAKeyIsToldToTryAgain() {
    toldToTryAgain(copy("\"key\"", BOAT));
  }

  @Test
  void aWebhookIsToldToTryAgain() {
    byte[] body =
        """
        {"type": "copy.requested", "timestamp": "2026-05-31T12:00:00Z", "data": %s}"""
            .formatted(BOAT)
            .getBytes(StandardCharsets.UTF_8);
    Instant now = Instant.now();

    toldToTryAgain(
        json()
            .header("webhook-id", "msg_away")
            .header("webhook-timestamp", now.getEpochSecond())
            .header("webhook-signature", sender().sign("msg_away", now, body))
            .body(body)
            .post("/v1/hooks/standard")
            .then());
  }

  private StandardWebhooks sender() {
    return new StandardWebhooks(secrets, Duration.ofMinutes(5), InstantSource.system());
  }

  private static void toldToTryAgain(ValidatableResponse answer) {
    answer
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2")
        .body("type", equalTo("urn:suasion:problem:overload"))
        .body("detail", containsString("Try again later"));
  }

  /** Port 1 is where nobody listens. */
  public static final class NobodyThere implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.dynamodb.endpoint-override", "http://127.0.0.1:1",
          "suasion.dynamodb.create-tables", "false");
    }
  }
}
