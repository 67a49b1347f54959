package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.suasion.campaign.Peers.Manner;
import io.suasion.campaign.config.CampaignConfig;
import io.suasion.campaign.idempotency.Claim;
import io.suasion.campaign.store.DynamoDbIdempotencyStore;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class IdempotencyTest {
  Peers peers;

  @Inject DynamoDbClient client;
  @Inject CampaignConfig config;

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void theSameKeyGetsTheSameAnswer() {
    String first = copy("\"key-1\"", BOAT).statusCode(200).extract().asString();
    String second = copy("\"key-1\"", BOAT).statusCode(200).extract().asString();
    String third = copy("key-1", BOAT).statusCode(200).extract().asString();

    assertThat(second).isEqualTo(first).isEqualTo(third);
    assertThat(peers.receivedAt("/v1/decisions")).hasSize(1);
  }

  @Test
  void theSameKeyIsNotForAnotherRequest() {
    copy("\"key-2\"", BOAT).statusCode(200);
    copy("\"key-2\"", BOAT.replace("riverside", "city centre"))
        .statusCode(422)
        .body("type", equalTo("urn:suasion:problem:unprocessable"));
  }

  @Test
  void aRequestThatFailedMayBeSentAgain() {
    peers.let("generate", Manner.FAILS);
    copy("\"key-3\"", BOAT).statusCode(503);

    peers.reset();
    copy("\"key-3\"", BOAT).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"", "a b", "\"a\"b\""})
  void aKeyThatIsNoneIsRefused(String key) {
    copy(key, BOAT).statusCode(400).body("errors[0].parameter", equalTo("Idempotency-Key"));
  }

  @Test
  void aKeyInFlightConflictsUntilItsProcessMustHaveDied() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");

    assertThat(claim("key-4", start)).isEqualTo(Claim.State.FRESH);
    assertThat(claim("key-4", start.plusSeconds(1))).isEqualTo(Claim.State.IN_FLIGHT);
    assertThat(claim("key-4", start.plusSeconds(61))).isEqualTo(Claim.State.FRESH);
  }

  @Test
  void anotherRequestIsToldSoWhileTheFirstIsStillInFlight() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    claim("key-6", start);

    assertThat(store(start.plusSeconds(1)).claim("key-6", "another print").state())
        .isEqualTo(Claim.State.OTHER_REQUEST);
  }

  @Test
  void anAnswerIsForgottenAfterItsTime() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    claim("key-5", start);
    store(start).complete("key-5", "print", "{}");

    assertThat(claim("key-5", start.plus(Duration.ofHours(23)))).isEqualTo(Claim.State.ANSWERED);
    assertThat(claim("key-5", start.plus(Duration.ofHours(25)))).isEqualTo(Claim.State.FRESH);
  }

  private Claim.State claim(String key, Instant now) {
    return store(now).claim(key, "print").state();
  }

  private DynamoDbIdempotencyStore store(Instant now) {
    return new DynamoDbIdempotencyStore(
        client, config.tables().idempotency(), Duration.ofHours(24), () -> now);
  }
}
