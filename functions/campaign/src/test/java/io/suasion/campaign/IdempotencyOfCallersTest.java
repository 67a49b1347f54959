package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers choose their keys without knowing of each other. */
@QuarkusTest
@QuarkusTestResource(WithPeers.class)
@TestProfile(IdempotencyOfCallersTest.TwoCallers.class)
class IdempotencyOfCallersTest {
  Peers peers;

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void aCallerGetsItsOwnAnswerAgain() {
    assertThat(copy("first-caller", "1", BOAT)).isEqualTo(copy("first-caller", "1", BOAT));
    assertThat(peers.receivedAt("/v1/decisions")).hasSize(1);
  }

  @Test
  void theAnswerToAnotherCallersKeyIsNobodyElses() {
    assertThat(copy("first-caller", "2", BOAT)).isNotEqualTo(copy("second-caller", "2", BOAT));
    assertThat(peers.receivedAt("/v1/decisions")).hasSize(2);
  }

  @Test
  void aKeyOfAnotherCallerDoesNotStandInTheWay() {
    copy("first-caller", "3", BOAT);

    copy("second-caller", "3", BOAT.replace("riverside", "city centre"));
  }

  private static String copy(String caller, String idempotencyKey, String body) {
    return json()
        .header("Authorization", "Bearer " + caller)
        .header("Idempotency-Key", idempotencyKey)
        .body(body)
        .post("/v1/copy")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** As in production. */
  public static final class TwoCallers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("suasion.api-keys", "first-caller,second-caller");
    }
  }
}
