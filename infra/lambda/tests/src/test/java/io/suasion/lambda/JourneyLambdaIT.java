package io.suasion.lambda;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.suasion.gateway.Journey;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The journey through an HTTP API, with each function in a process of its own, as on AWS. */
class JourneyLambdaIT extends Journey {
  private static WholeSet set;

  @BeforeAll
  static void deploy() throws IOException {
    set = Deployments.wholeSet();
    RestAssured.baseURI = "http://" + set.api().url().getHost();
    RestAssured.port = set.api().url().getPort();
  }

  @AfterAll
  static void close() {
    set.close();
  }

  @Override
  protected RequestSpecification caller() {
    return RestAssured.given().header("Authorization", "Bearer " + Deployment.KEY);
  }
}
