package io.suasion.web.caller;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LateKeysTest.FromASecret.class)
class LateKeysTest {

  /** As on AWS, where keys are in Secrets Manager. */
  public static class FromASecret implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("test.late-keys", "secret-key");
    }
  }

  @Test
  void keysThatAreNotKnownBeforeTheStartCountToo() {
    given().get("/v1/profiles/x/tags").then().statusCode(401);
    given()
        .header("Authorization", "Bearer secret-key")
        .get("/v1/profiles/x/tags")
        .then()
        .statusCode(200);
  }
}
