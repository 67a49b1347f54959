package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.BOATS;
import static io.suasion.campaign.Requests.copy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What generate finds wrong with a brief is its shop's to know, and no reason to send it again. */
@QuarkusTest
@QuarkusTestResource(WithPeers.class)
public class RefusalTest {
  public static final String PROBLEM =
      """
      {"type": "urn:suasion:problem:validation", "title": "The request is not valid", "status": 400,
       "detail": "Correct what 'errors' lists.", "a_newer_field": 1,
       "errors": [{"pointer": "/brief/product/facts/area", "detail": "must be given once"}]}""";

  Peers peers;

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void whatGenerateRefusesIsRefusedInItsWords() {
    peers.answer("generate", 400, PROBLEM);

    copy(BOAT)
        .statusCode(400)
        .contentType("application/problem+json")
        .header("Retry-After", nullValue())
        .body("type", equalTo("urn:suasion:problem:validation"))
        .body("title", equalTo("The request is not valid"))
        .body("detail", equalTo("Correct what 'errors' lists."))
        .body("errors.pointer", contains("/brief/product/facts/area"))
        .body("errors.detail", contains("must be given once"));
  }

  @ParameterizedTest
  @CsvSource({"413, too-large", "422, unprocessable"})
  void theStatusStaysWhatItIs(int status, String type) {
    peers.answer("generate", status, problem(status, type));

    copy(BOAT)
        .statusCode(status)
        .body("status", equalTo(status))
        .body("type", equalTo("urn:suasion:problem:" + type))
        .body("errors", nullValue());
  }

  @Test
  void ofSeveralProductsTheOneThatIsWrongIsPointedAt() {
    peers.answer("generate", 400, PROBLEM);

    copy(BOATS).statusCode(400).body("errors.pointer", contains("/brief/products/1/facts/area"));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 405, 409, 415, 429})
  void whatIsWrongBetweenTheFunctionsIsNotTheCallersFault(int status) {
    peers.answer("generate", status, problem(status, "x"));

    copy(BOAT).statusCode(503).header("Retry-After", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>Bad Request</html>", "{}", "{\"status\": 400}", "null"})
  void whatIsNoProblemDocumentIsNotHandedOn(String body) {
    peers.answer("generate", 400, body);

    copy(BOAT).statusCode(503).header("Retry-After", "2");
  }

  @Test
  void aKeyOfARefusedRequestIsFreeForABetterOne() {
    peers.answer("generate", 400, PROBLEM);
    copy("\"refused-1\"", BOAT).statusCode(400);

    peers.reset();
    copy("\"refused-1\"", BOAT.replace("riverside", "city centre")).statusCode(200);
  }

  private static String problem(int status, String type) {
    return PROBLEM
        .replaceAll("(?s),\\s+\"errors\".*]", "")
        .replace("400", "" + status)
        .replace("validation", type);
  }
}
