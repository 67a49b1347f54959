package io.suasion.generate;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** What the tests ask over HTTP. */
final class Caller {

  static final String TABLE =
      "{'name':'Acme Oak Table','category':'dining table','facts':{'material':'solid oak',"
          + "'weight':'38 kg','seats':'6','finish':'matt oil','assembly_required':'no'}}";

  private Caller() {}

  /** Single quotes stand for double quotes. */
  static ValidatableResponse post(String body) {
    return send(body.replace('\'', '"'));
  }

  static ValidatableResponse send(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/v1/generate").then();
  }

  /** A request for a product, with more fields of the brief and of the request. */
  static String request(String product, String ofBrief, String ofRequest) {
    return "{'brief':{'product':%s%s}%s}".formatted(product, ofBrief, ofRequest);
  }

  static JsonPath generate(String product, String ofBrief, String ofRequest) {
    return post(request(product, ofBrief, ofRequest)).statusCode(200).extract().jsonPath();
  }

  /** The words at which a piece of evidence points. */
  static String words(Map<String, Object> variant, Map<String, Object> evidence) {
    int[] points = variant.get(evidence.get("part")).toString().codePoints().toArray();
    int start = (int) evidence.get("start");
    return new String(points, start, (int) evidence.get("end") - start);
  }

  static List<Map<String, Object>> variants(JsonPath answer) {
    return answer.getList("variants");
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> facts(Map<String, Object> variant) {
    return (List<Map<String, Object>>) variant.get("facts");
  }
}
