package io.suasion.decide;

import static io.suasion.decide.Caller.TWO_VARIANTS;
import static io.suasion.decide.Caller.activate;
import static io.suasion.decide.Caller.click;
import static io.suasion.decide.Caller.counts;
import static io.suasion.decide.Caller.decide;
import static io.suasion.decide.Caller.post;
import static io.suasion.decide.Caller.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecideProblemsTest {

  @Test
  void noVariantsAreRefused() {
    refused(post("/v1/decisions", request("e", "[]", "")), "/variants");
  }

  @Test
  void nineVariantsAreRefused() {
    String nine =
        IntStream.range(0, 9)
            .mapToObj(i -> "{'id':'v" + i + "','score':0.5}")
            .collect(Collectors.joining(",", "[", "]"));

    refused(post("/v1/decisions", request("e", nine, "")), "/variants");
  }

  @Test
  void twoVariantsOfOneIdAreRefused() {
    String twins = "[{'id':'a','score':0.5},{'id':'b','score':0.5},{'id':'a','score':0.4}]";

    refused(post("/v1/decisions", request("twins", twins, "")), "/variants/2/id");
  }

  @Test
  void aScoreAboveOneIsRefused() {
    refused(
        post("/v1/decisions", request("e", "[{'id':'a','score':1.5}]", "")), "/variants/0/score");
  }

  @Test
  void aMissingExperimentIsRefused() {
    refused(post("/v1/decisions", "{'variants':" + TWO_VARIANTS + "}"), "/experiment");
  }

  @Test
  void anUnknownPolicyIsRefused() {
    refused(post("/v1/decisions", request("e", TWO_VARIANTS, ",'policy':'oracle'")), "/policy");
  }

  @Test
  void halfASurrogatePairAndControlCharactersAreRefused() {
    refused(post("/v1/decisions", request("\\ud800", TWO_VARIANTS, "")), "/experiment");
    refused(
        post("/v1/decisions", request("e", "[{'id':'a\\u0000','score':1}]", "")), "/variants/0/id");
  }

  @Test
  void anUnknownFieldIsRefused() {
    refused(post("/v1/decisions", request("e", TWO_VARIANTS, ",'sed':1")), "/sed");
  }

  @Test
  void noBodyAndNoJsonAreRefused() {
    problem(post("/v1/decisions", ""), 400);
    problem(post("/v1/decisions", "variants, please"), 400);
  }

  @Test
  void aRewardAboveOneIsRefusedAndNotCounted() {
    JsonPath decision = decide("greedy");
    activate(decision.getString("id"));

    refused(click(decision.getString("id"), "c1", 1.5), "/reward");

    assertThat(counts("greedy", decision.getString("variant"))).isEqualTo("1/1/0 0.00");
  }

  @Test
  void anOutcomeOfAnUnknownTypeIsRefused() {
    String id = decide("types").getString("id");

    refused(
        post("/v1/decisions/" + id + "/outcomes", "{'id':'c','type':'smile','reward':1}"), "/type");
  }

  @Test
  void anUnknownDecisionIsNotFound() {
    problem(activate("nobody"), 404).body("detail", containsString("POST /v1/decisions"));
    problem(click("nobody", "c1", 1), 404);
  }

  @Test
  void anUnknownExperimentIsNotFound() {
    problem(RestAssured.get("/v1/experiments/never").then(), 404)
        .body("detail", containsString("Nothing was decided"));
  }

  @Test
  void anotherOutcomeUnderAKnownIdIsAConflict() {
    String id = decide("conflict").getString("id");
    click(id, "c1", 0.5).statusCode(204);

    problem(click(id, "c1", 0.6), 409).body("detail", containsString("c1"));
  }

  private static void refused(ValidatableResponse response, String pointer) {
    problem(response, 400).body("errors.pointer", hasItem(pointer));
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }
}
