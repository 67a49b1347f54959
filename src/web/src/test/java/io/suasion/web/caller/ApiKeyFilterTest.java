package io.suasion.web.caller;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ApiKeyFilterTest.TwoKeys.class)
class ApiKeyFilterTest {

  /** As in production. */
  public static class TwoKeys implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("suasion.api-keys", "first-key,second-key");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer first-key", "bearer second-key"})
  void aKnownKeyComesIn(String authorization) {
    given()
        .header("Authorization", authorization)
        .get("/v1/profiles/x/tags")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer third-key", "Bearer ", "Bearer", "Basic first-key", "first-key"})
  void anyOtherIsRefused(String authorization) {
    given()
        .header("Authorization", authorization)
        .get("/v1/profiles/x/tags")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("detail", containsString("Authorization: Bearer"));
  }

  @Test
  void noKeyIsRefused() {
    given().get("/v1/profiles/x/tags").then().statusCode(401);
  }

  @Test
  void whereNoAuthorizerIsNoHeaderStandsForOne() {
    given()
        .header(StandInAuthorizer.HEADER, "shop")
        .header("X-Amzn-Oidc-Identity", "shop")
        .get("/v1/profiles/x/tags")
        .then()
        .statusCode(401);
  }
}
