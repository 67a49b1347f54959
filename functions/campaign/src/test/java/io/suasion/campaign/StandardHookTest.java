package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.suasion.campaign.Peers.Manner;
import io.suasion.campaign.Peers.Received;
import io.suasion.campaign.webhook.StandardWebhooks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class StandardHookTest {
  private static final String EVENT =
      """
      {"type": "copy.requested", "timestamp": "2026-05-31T12:00:00Z", "data": %s}"""
          .formatted(BOAT);

  Peers peers;

  @ConfigProperty(name = "suasion.campaign.hooks.secrets")
  List<String> incomingSecrets;

  @ConfigProperty(name = "suasion.campaign.delivery.secrets")
  List<String> outgoingSecrets;

  private final String id = "msg_" + UUID.randomUUID();

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void theCopyIsDeliveredToTheConfiguredEndpoint() {
    send(id, Instant.now(), EVENT).statusCode(202);

    Received delivered = peers.nextDelivery(60);
    JsonPath message = JsonPath.from(delivered.body());
    assertThat(message.getString("type")).isEqualTo("copy.created");
    assertThat(message.getString("data.request")).isEqualTo(id);
    assertThat(message.getList("data.copy.variants")).hasSize(2);
    assertThat(message.getString("data.copy.decision.variant")).isEqualTo("v1");
    assertThat(delivered.headers().get("content-type")).isEqualTo("application/json");
    assertThat(peers.nextDelivery(1)).isNull();
  }

  @Test
  void theDeliveryIsSignedWithEverySecret() {
    send(id, Instant.now(), EVENT).statusCode(202);

    Received delivered = peers.nextDelivery(60);
    for (String secret : outgoingSecrets) {
      assertThatCode(() -> verify(secret, delivered)).doesNotThrowAnyException();
    }
  }

  @Test
  void aDeliveryThatFailsIsTriedAgainUnderItsId() {
    peers.answerDeliveriesWith(500, 302);
    send(id, Instant.now(), EVENT).statusCode(202);

    Received first = peers.nextDelivery(60);
    Received second = peers.nextDelivery(60);
    Received third = peers.nextDelivery(60);
    assertThat(second.headers().get("webhook-id")).isEqualTo(first.headers().get("webhook-id"));
    assertThat(third.body()).isEqualTo(second.body()).isEqualTo(first.body());
    assertThat(third.headers().get("webhook-timestamp"))
        .isGreaterThanOrEqualTo(first.headers().get("webhook-timestamp"));
    assertThat(peers.nextDelivery(1)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"410, 1", "500, 3"})
  void aDeliveryEndsWhenItsEndpointIsGoneOrItsAttemptsAreUsedUp(int status, int attempts) {
    peers.answerDeliveriesWith(status, status, status, status);
    send(id, Instant.now(), EVENT).statusCode(202);

    for (int attempt = 0; attempt < attempts; attempt++) {
      assertThat(peers.nextDelivery(60)).isNotNull();
    }
    assertThat(peers.nextDelivery(2)).isNull();
  }

  @Test
  void copyThatCannotBeWrittenYetIsWrittenLater() throws InterruptedException {
    peers.let("generate", Manner.FAILS);
    send(id, Instant.now(), EVENT).statusCode(202);
    while (peers.receivedAt("/v1/generate").isEmpty()) {
      Thread.sleep(10);
    }
    peers.reset();

    assertThat(peers.nextDelivery(60)).isNotNull();
  }

  @Test
  void aMessageThatIsSentAgainIsAnsweredAgainAndDoesNothing() {
    Instant now = Instant.now();
    send(id, now, EVENT).statusCode(202);
    send(id, now.plusSeconds(7), EVENT).statusCode(202);

    assertThat(peers.nextDelivery(60)).isNotNull();
    send(id, now.plusSeconds(9), EVENT).statusCode(202);
    assertThat(peers.nextDelivery(1)).isNull();
  }

  @Test
  void anotherMessageUnderAKnownIdIsAConflict() {
    send(id, Instant.now(), EVENT).statusCode(202);
    assertThat(peers.nextDelivery(60)).isNotNull();

    send(id, Instant.now(), EVENT.replace("riverside", "city centre"))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("detail", containsString("webhook-id"));
    send(id, Instant.now(), EVENT + " ").statusCode(409);
    assertThat(peers.nextDelivery(1)).isNull();
  }

  @Test
  void aForgottenReadersMessageThatIsSentAgainStillDoesNothing() {
    peers.let("generate", Manner.FAILS);
    send(id, Instant.now(), EVENT).statusCode(202);
    await(() -> !peers.receivedAt("/v1/generate").isEmpty());
    await(
        () ->
            json()
                    .body("{\"profile\": \"reader-1\"}")
                    .post("/v1/deliveries/erasures")
                    .jsonPath()
                    .getInt("deleted")
                > 0);
    peers.reset();

    send(id, Instant.now(), EVENT).statusCode(202);
    assertThat(peers.nextDelivery(1)).isNull();
  }

  @Test
  void theHeadersMayHaveTheNamesOfSvix() {
    Instant now = Instant.now();
    svix(id, now, incoming().sign(id, now, bytes(EVENT))).statusCode(202);
    assertThat(peers.nextDelivery(60)).isNotNull();

    svix(id, now, "v1,AAAA").statusCode(401).body("detail", containsString("signature"));
    svix(id, now.minusSeconds(400), incoming().sign(id, now.minusSeconds(400), bytes(EVENT)))
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d123", "%d.5", "-%d", "%d000000", "2026-05-31T12:00:00Z", ""})
  void aTimeThatIsNotInSecondsIsToldSo(String form) {
    String timestamp = form.formatted(Instant.now().getEpochSecond());

    json()
        .header("webhook-id", id)
        .header("webhook-timestamp", timestamp)
        .header("webhook-signature", "v1,AAAA")
        .body(bytes(EVENT))
        .post("/v1/hooks/standard")
        .then()
        .statusCode(401)
        .body("detail", containsString("seconds"));
  }

  @ParameterizedTest
  @ValueSource(longs = {-310, 310})
  void aStaleOrFutureMessageIsRefused(long seconds) {
    send(id, Instant.now().plusSeconds(seconds), EVENT)
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:suasion:problem:unauthorised"));
    assertThat(peers.nextDelivery(1)).isNull();
  }

  @Test
  void aChangedByteIsRefused() {
    Instant now = Instant.now();
    String signature = incoming().sign(id, now, bytes(EVENT));

    send(id, now, signature, EVENT.replace("Rice", "Nice")).statusCode(401);
    send(id, now, signature, EVENT + " ").statusCode(401);
    send(id, now, signature, EVENT).statusCode(202);
    assertThat(peers.nextDelivery(60)).isNotNull();
  }

  @Test
  void aMessageWithoutSignatureIsRefused() {
    json().body(EVENT).post("/v1/hooks/standard").then().statusCode(401);
    json().post("/v1/hooks/standard").then().statusCode(401);
  }

  @Test
  void aSignedMessageIsCheckedLikeAnyRequest() {
    send(id, Instant.now(), EVENT.replace("\"variants\": 2", "\"variants\": 9"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/data/variants"));
    send(id, Instant.now(), EVENT.replace("copy.requested", "copy.wanted"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/type"));
    send(id, Instant.now(), EVENT.replace("\"facts\"", "\"fact\""))
        .statusCode(400)
        .body("errors.pointer", hasItem("/data/brief/product/fact"));
    send(id, Instant.now(), "not json").statusCode(400);
    send(id, Instant.now(), "null").statusCode(400);

    send(id, Instant.now(), EVENT).statusCode(202);
    assertThat(peers.nextDelivery(60)).isNotNull();
  }

  private ValidatableResponse send(String id, Instant time, String body) {
    return send(id, time, incoming().sign(id, time, bytes(body)), body);
  }

  private static ValidatableResponse send(String id, Instant time, String signature, String body) {
    return json()
        .header("webhook-id", id)
        .header("webhook-timestamp", time.getEpochSecond())
        .header("webhook-signature", signature)
        .body(bytes(body))
        .post("/v1/hooks/standard")
        .then();
  }

  private static ValidatableResponse svix(String id, Instant time, String signature) {
    return json()
        .header("svix-id", id)
        .header("svix-timestamp", time.getEpochSecond())
        .header("svix-signature", signature)
        .body(bytes(EVENT))
        .post("/v1/hooks/standard")
        .then();
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(10_000_000);
    }
  }

  private StandardWebhooks incoming() {
    return new StandardWebhooks(incomingSecrets, Duration.ofMinutes(5), InstantSource.system());
  }

  private static void verify(String secret, Received delivered) throws Exception {
    new StandardWebhooks(List.of(secret), Duration.ofMinutes(5), InstantSource.system())
        .verify(
            delivered.headers().get("webhook-id"),
            delivered.headers().get("webhook-timestamp"),
            delivered.headers().get("webhook-signature"),
            bytes(delivered.body()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
