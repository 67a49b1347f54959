package io.suasion.decide;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What the tests ask over HTTP. */
final class Caller {

  static final String TWO_VARIANTS = "[{'id':'a','score':0.9},{'id':'b','score':0.4}]";

  private Caller() {}

  /** Single quotes stand for double quotes. */
  static ValidatableResponse post(String path, String body) {
    return given().contentType(ContentType.JSON).body(body.replace('\'', '"')).post(path).then();
  }

  static JsonPath decide(String experiment) {
    return decide(experiment, "");
  }

  static JsonPath decide(String experiment, String more) {
    return post("/v1/decisions", request(experiment, TWO_VARIANTS, more))
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  static String request(String experiment, String variants, String more) {
    return "{'experiment':'%s','variants':%s%s}".formatted(experiment, variants, more);
  }

  static ValidatableResponse activate(String decision) {
    return given().post("/v1/decisions/" + decision + "/activation").then();
  }

  static ValidatableResponse click(String decision, String id, double reward) {
    return post(
        "/v1/decisions/" + decision + "/outcomes",
        "{'id':'%s','type':'click','reward':%s}".formatted(id, reward));
  }

  static JsonPath experiment(String id) {
    return given().get("/v1/experiments/" + id).then().statusCode(200).extract().jsonPath();
  }

  static String counts(String experiment, String variant) {
    JsonPath arm =
        experiment(experiment).setRootPath("arms.find { it.variant == '" + variant + "' }");
    return "%d/%d/%d %.2f"
        .formatted(
            arm.getInt("decisions"),
            arm.getInt("activations"),
            arm.getInt("outcomes"),
            arm.getDouble("mean_reward"));
  }
}
