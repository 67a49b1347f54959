package io.suasion.tags.intake;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Sends events and asks for what became of them. */
final class Events {
  private Events() {}

  static ValidatableResponse post(String body) {
    return post("application/json", body);
  }

  static ValidatableResponse post(String type, String body) {
    return as(type).body(body).post("/v1/events").then();
  }

  /** With the content type exactly as given. */
  static RequestSpecification as(String type) {
    return given()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(type, ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(type);
  }

  static ValidatableResponse tags(String profile) {
    return given().get("/v1/profiles/{id}/tags?explain=true", profile).then();
  }
}
