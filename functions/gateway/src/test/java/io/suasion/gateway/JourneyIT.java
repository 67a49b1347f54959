package io.suasion.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** The same journey through the packaged gateway, in the profile of production. */
@QuarkusIntegrationTest
@QuarkusTestResource(value = WithDatabase.class, restrictToAnnotatedClass = true)
class JourneyIT extends JourneyTest {

  @Override
  protected RequestSpecification caller() {
    return RestAssured.given().header("Authorization", "Bearer " + WithDatabase.API_KEY);
  }

  @Test
  void aCallerWithoutAKeyIsRefused() {
    RestAssured.given()
        .contentType("application/json")
        .body("{}")
        .post("/v1/copy")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }
}
