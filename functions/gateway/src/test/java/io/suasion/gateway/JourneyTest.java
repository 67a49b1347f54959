package io.suasion.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JourneyTest extends Journey {

  @Test
  void thePageAndTheHealthAreThere() {
    RestAssured.given().get("/").then().statusCode(200).body(containsString("<title>Suasion"));
    RestAssured.given().get("/examples/restaurant.json").then().statusCode(200);
    RestAssured.given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
  }
}
