package io.suasion.web.caller;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AuthorizedCallerTest.BehindAnAuthorizer.class)
class AuthorizedCallerTest {

  /** As on AWS: keys for machines of ours, an authorizer for others. */
  public static class BehindAnAuthorizer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("suasion.api-keys", "first-key", "test.authorizer", "true");
    }
  }

  @Test
  void whomTheAuthorizerHasProvenComesInWithoutAKey() {
    given()
        .header(StandInAuthorizer.HEADER, "shop")
        .get("/v1/profiles/x/tags")
        .then()
        .statusCode(200);
  }

  @Test
  void whomItHasNotProvenNeedsAKey() {
    given().get("/v1/profiles/x/tags").then().statusCode(401);
    given()
        .header("Authorization", "Bearer a.b.c")
        .get("/v1/profiles/x/tags")
        .then()
        .statusCode(401);
    given()
        .header("Authorization", "Bearer first-key")
        .get("/v1/profiles/x/tags")
        .then()
        .statusCode(200);
  }
}
