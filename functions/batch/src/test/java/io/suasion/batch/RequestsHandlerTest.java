package io.suasion.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.suasion.batch.Functions.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(WithFakes.class)
@TestProfile(RequestsHandlerTest.Requests.class)
class RequestsHandlerTest {
  private static final String FIRST = "059f36b4-87a3-44ab-83d2-661975830a7d";
  private static final String NOT_JSON = "2e1424d4-f796-459a-8184-9c92662be6da";
  private static final String THIRD = "11d6ee51-4cc7-4302-9e22-7cd8afdaadf5";

  Functions functions;
  Bucket bucket;

  @BeforeEach
  void reset() {
    functions.reset();
    bucket.reset();
  }

  @Test
  void aPoisonMessageFailsAndTheRestOfTheBatchSucceeds() {
    assertThat(failures(Lambda.event("requests"))).containsExactly(NOT_JSON);
    assertThat(bucket.objects()).hasSize(2);
  }

  @Test
  void anInvalidRequestFailsTooSoThatItEndsInTheDeadLetterQueue() {
    functions.answer("reader-3", Reply.of(400));

    assertThat(failures(Lambda.event("requests"))).containsExactly(NOT_JSON, THIRD);
    assertThat(functions.received("/v1/copy")).hasSize(2);
  }

  @Test
  void numbersOfAShopKeepTheirDigits() {
    failures(
        message(
            "{\"campaign\": \"spring\", \"profile\": \"reader-1\", \"request\": {\"brief\": {\"product\":"
                + " {\"name\": \"Boat\", \"facts\": {\"weight\": 2.50, \"sizes\": [5.10]}}}}}"));

    assertThat(
            JsonPath.from(functions.received("/v1/copy").get(0).body())
                .getMap("brief.product.facts"))
        .isEqualTo(Map.of("weight", "2.50", "sizes", "[5.10]"));
  }

  @Test
  void aDuplicateHasNoDoubleEffect() {
    failures(Lambda.event("requests"));
    Map<String, String> once = Map.copyOf(bucket.objects());

    failures(Lambda.event("requests"));

    assertThat(bucket.objects()).isEqualTo(once);
    assertThat(functions.received("/v1/copy"))
        .hasSize(4)
        .extracting(asked -> asked.headers().get("idempotency-key"))
        .containsOnly(
            functions.received("/v1/copy").get(0).headers().get("idempotency-key"),
            functions.received("/v1/copy").get(1).headers().get("idempotency-key"));
  }

  @Test
  void whatThereIsNoTimeForComesAgain() {
    JsonPath answer = Lambda.call(Lambda.event("requests"), Duration.ofSeconds(3));

    assertThat(answer.<String>getList("batchItemFailures.itemIdentifier"))
        .containsExactly(FIRST, NOT_JSON, THIRD);
    assertThat(functions.received("/v1/copy")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{'campaign': 'spring', 'request': {}}",
        "{'campaign': 'spring', 'request': {}, 'profile': 7}",
        "{'campaign': 'spring', 'request': {'varaints': 1}, 'profile': 'reader-1'}",
        "{'campaign': 'spring', 'request': {}, 'profile': 'reader-1', 'brief': {}}",
        "{'request': {}, 'profile': 'reader-1'}",
        "{'campaign': 'spring', 'profile': 'reader-1'}"
      })
  void whatIsNoTaskFails(String body) {
    assertThat(failures(message(body.replace('\'', '"')))).containsExactly("m-1");
    assertThat(functions.received("/v1/copy")).isEmpty();
  }

  @Test
  void anEmptyBatchIsDone() {
    assertThat(failures("{\"Records\": []}")).isEmpty();
    assertThat(failures("{}")).isEmpty();
  }

  @Test
  void noLogLineHoldsTheIdOfAReader() {
    try (CapturedLog log = new CapturedLog()) {
      failures(Lambda.event("requests"));
      failures(message("{\"jane@example.org\": 1}"));
      failures(message("{\"campaign\": \"spring\", \"profile\": \"jane@example.org\"}"));

      assertThat(log.lines())
          .anyMatch(line -> line.contains(NOT_JSON))
          .noneMatch(line -> line.contains("jane@example.org"));
    }
  }

  private static String message(String body) {
    return "{\"Records\": [{\"messageId\": \"m-1\", \"body\": \"%s\"}]}"
        .formatted(body.replace("\"", "\\\""));
  }

  private static List<String> failures(String event) {
    return Lambda.call(event).getList("batchItemFailures.itemIdentifier");
  }

  /** The name of the handler, as the environment gives it on Lambda. */
  public static final class Requests implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.lambda.handler", "requests");
    }
  }
}
