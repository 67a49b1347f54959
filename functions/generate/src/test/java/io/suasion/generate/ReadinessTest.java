package io.suasion.generate;

import static io.restassured.RestAssured.given;
import static io.suasion.generate.Caller.TABLE;
import static io.suasion.generate.Caller.post;
import static io.suasion.generate.Caller.request;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ReadinessTest.Strict.class)
class ReadinessTest {

  /** As in production: no copy without the model. */
  public static final class Strict implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("suasion.generate.require-bundles", "true");
    }
  }

  @Test
  void aRequiredBundleThatIsMissingMakesTheFunctionNotReady() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'bundles' }.status", equalTo("DOWN"))
        .body(
            "checks.find { it.name == 'bundles' }.data.'no-bundle'",
            containsString("There is no bundle in"));
  }

  @Test
  void requestsAreAskedToComeAgain() {
    post(request(TABLE, "", ""))
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("detail", containsString("model"));
  }
}
