package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.copy;
import static io.suasion.campaign.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.suasion.audience.Pseudonyms;
import io.suasion.campaign.Peers.Manner;
import io.suasion.campaign.config.CampaignConfig;
import io.suasion.campaign.webhook.StandardWebhooks;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A reader's id goes no further than the door, and what is on its way to a reader can be ended. */
@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class ReadersIdsTest {
  Peers peers;

  @Inject DynamoDbClient client;
  @Inject CampaignConfig config;

  @ConfigProperty(name = "suasion.campaign.hooks.secrets")
  List<String> secrets;

  private final String address = "jane." + UUID.randomUUID() + "@example.org";

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void noLogLineAndNoStoredItemHoldsTheIdOfAReader() throws InterruptedException {
    try (CapturedLog log = new CapturedLog()) {
      copy('"' + address + '"', boat()).statusCode(200);
      List.of("tags", "decide").forEach(peer -> peers.let(peer, Manner.FAILS));
      copy('"' + address + "-again\"", boat()).statusCode(200);
      copy(boat().replace("\"variants\": 2", "\"variants\": 9")).statusCode(400);
      askForADeliveryThatIsNotWrittenYet();

      assertThat(items()).anyMatch(item -> item.contains(Pseudonyms.hashed(address)));
      assertThat(items()).noneMatch(item -> item.contains(address));
      assertThat(log.lines())
          .anyMatch(line -> line.contains("did not answer"))
          .noneMatch(line -> line.contains(address));
      erase().statusCode(200);
    }
  }

  @Test
  void whatIsPendingForAReaderIsErasedAndNeverDelivered() throws InterruptedException {
    askForADeliveryThatIsNotWrittenYet();

    erase().statusCode(200).body("deleted", equalTo(1));

    assertThat(items()).noneMatch(item -> item.contains(Pseudonyms.hashed(address)));
    erase().statusCode(200).body("deleted", equalTo(0));
    peers.reset();
    assertThat(peers.nextDelivery(6)).isNull();
  }

  @Test
  void whatIsPendingForOtherReadersStays() throws InterruptedException {
    askForADeliveryThatIsNotWrittenYet();

    erase("somebody.else@example.org").body("deleted", equalTo(0));

    peers.reset();
    assertThat(peers.nextDelivery(60)).isNotNull();
  }

  private String boat() {
    return BOAT.replace("reader-1", address);
  }

  private ValidatableResponse erase() {
    return erase(address);
  }

  private static ValidatableResponse erase(String profile) {
    return json().body("{\"profile\": \"" + profile + "\"}").post("/v1/deliveries/erasures").then();
  }

  private void askForADeliveryThatIsNotWrittenYet() throws InterruptedException {
    peers.reset();
    peers.let("generate", Manner.HANGS);
    String event =
        "{\"type\": \"copy.requested\", \"timestamp\": \"2026-05-31T12:00:00Z\", \"data\": %s}"
            .formatted(boat());
    byte[] body = event.getBytes(StandardCharsets.UTF_8);
    String id = "msg_" + UUID.randomUUID();
    Instant now = Instant.now();
    json()
        .header("webhook-id", id)
        .header("webhook-timestamp", now.getEpochSecond())
        .header("webhook-signature", sender().sign(id, now, body))
        .body(body)
        .post("/v1/hooks/standard")
        .then()
        .statusCode(202);
    while (peers.receivedAt("/v1/generate").isEmpty()) {
      Thread.sleep(10);
    }
  }

  private StandardWebhooks sender() {
    return new StandardWebhooks(secrets, Duration.ofMinutes(5), InstantSource.system());
  }

  private List<String> items() {
    return Stream.of(config.tables().idempotency(), config.tables().deliveries())
        .flatMap(table -> client.scanPaginator(scan -> scan.tableName(table)).items().stream())
        .map(Object::toString)
        .toList();
  }
}
