package io.suasion.decide;

import static io.suasion.decide.Caller.TWO_VARIANTS;
import static io.suasion.decide.Caller.post;
import static io.suasion.decide.Caller.request;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DecideWithoutDatabaseTest.NoDatabase.class)
class DecideWithoutDatabaseTest {

  @Test
  void aDatabaseThatIsAwayIsToldWithTheTimeToTryAgain() {
    post("/v1/decisions", request("away", TWO_VARIANTS, ""))
        .statusCode(503)
        .header("Retry-After", "2")
        .body("detail", containsString("Try again later"));
  }

  /** Nothing listens on port 1. */
  public static final class NoDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.dynamodb.endpoint-override", "http://127.0.0.1:1",
          "suasion.dynamodb.create-tables", "false");
    }
  }
}
