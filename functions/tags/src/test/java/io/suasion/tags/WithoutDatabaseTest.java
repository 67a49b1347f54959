package io.suasion.tags;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutDatabaseTest.NobodyThere.class)
class WithoutDatabaseTest {

  @Test
  void aCallerIsToldToTryAgain() {
    given()
        .contentType("application/json")
        .body(
            """
            {"events": [{"id": "1", "profile": "reader", "type": "view", "time": "2040-03-01T12:00:00Z",
             "facts": {"brand": "Acme"}}]}""")
        .post("/v1/events")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("2"));
    given()
        .get("/v1/profiles/reader/tags")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("2"));
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
