package io.suasion.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.suasion.batch.Functions.Received;
import io.suasion.batch.Functions.Reply;
import io.suasion.batch.copy.InvalidTaskException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(WithFakes.class)
@TestProfile(ReadersHandlerTest.Readers.class)
class ReadersHandlerTest {
  private static final String RESULTS = "/results-of-a-test/results/spring-2026/";
  private static final String JANES_HASH =
      "13d855ce931073d4924ac377cda0e9a543908b9d6607727c8033d729c65eced6";
  private static final Duration RESERVE = Duration.ofSeconds(3);
  private static final String PROBLEM =
      """
      {"type": "urn:suasion:problem:validation", "title": "The request is not valid", "status": 400,
       "detail": "Correct what 'errors' lists and send the request again.",
       "errors": [{"pointer": "/profile", "detail": "size must be between 0 and 200"}]}""";

  private static final String RAW_FACTS =
      "{\"weight\": 2.50, \"sizes\": [5.10, 1E2], \"note\": null}";

  Functions functions;
  Bucket bucket;

  @BeforeEach
  void reset() {
    functions.reset();
    bucket.reset();
  }

  @Test
  void eachReaderOfABatchGetsCopyThatIsKeptUnderTheHashOfTheId() {
    JsonPath done = Lambda.call(Lambda.event("readers"));

    assertThat(done.getInt("written")).isEqualTo(3);
    assertThat(done.getList("failed")).isEmpty();
    assertThat(bucket.objects())
        .hasSize(3)
        .containsKey(RESULTS + JANES_HASH + ".json")
        .containsKey(
            RESULTS + "0a041b9462caa4a31bac3567e0b6e6fd9100787db2ab433d96f6d178cabfce90.json");
    JsonPath kept = JsonPath.from(bucket.objects().get(RESULTS + JANES_HASH + ".json"));
    assertThat(kept.getString("variants[0].headline")).isEqualTo("Dine");
  }

  @Test
  void campaignIsAskedWithTheReaderTheRequestAKeyOfBothAndTheApiKey() {
    Lambda.call(Lambda.event("readers"));

    Received asked = copyFor("jane@example.org");
    assertThat(JsonPath.from(asked.body()).getInt("variants")).isEqualTo(1);
    assertThat(JsonPath.from(asked.body()).getString("brief.product.facts.area"))
        .isEqualTo("riverside");
    assertThat(asked.headers())
        .containsEntry("idempotency-key", "\"spring-2026." + JANES_HASH.substring(0, 32) + "\"")
        .containsEntry("authorization", "Bearer a-key-of-a-test");
  }

  @Test
  void whatIsDoneTwiceHasNoDoubleEffect() {
    Lambda.call(Lambda.event("readers"));
    Map<String, String> once = Map.copyOf(bucket.objects());

    Lambda.call(Lambda.event("readers"));

    assertThat(bucket.objects()).isEqualTo(once);
    assertThat(functions.received("/v1/copy").stream().map(this::key).distinct()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {409, 429, 500, 503, 504})
  void whatMayPassIsTriedAgain(int status) {
    functions.answer("reader-2", Reply.of(status), Reply.of(status));

    JsonPath done = Lambda.call(Lambda.event("readers"));

    assertThat(done.getInt("written")).isEqualTo(3);
    assertThat(functions.received("/v1/copy")).hasSize(5);
  }

  @Test
  void silenceIsTriedAgain() {
    functions.answer("reader-2", Reply.silence());

    assertThat(Lambda.call(Lambda.event("readers")).getInt("written")).isEqualTo(3);
  }

  @Test
  void aWaitThatIsAskedForIsKept() {
    functions.answer("reader-2", new Reply(503, "1", "{}"));
    long start = System.nanoTime();

    assertThat(Lambda.call(Lambda.event("readers")).getInt("written")).isEqualTo(3);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void aWaitThatIsLongerThanTheTimeLeftIsAFailure() {
    functions.answer("reader-2", new Reply(503, "3600", "{\"title\": \"busy\"}"));

    JsonPath done = Lambda.call(Lambda.event("readers"));

    assertThat(done.getInt("written")).isEqualTo(2);
    assertThat(done.getString("failed[0].problem")).startsWith("503");
  }

  @Test
  void whatIsRefusedIsNotTriedAgainAndSaysWhereItIsWrong() {
    functions.answer("reader-2", new Reply(400, null, PROBLEM));

    JsonPath done = Lambda.call(Lambda.event("readers"));

    assertThat(done.getInt("written")).isEqualTo(2);
    assertThat(done.getList("failed.profile")).containsExactly("reader-2");
    assertThat(done.getString("failed[0].problem"))
        .isEqualTo("400: /profile size must be between 0 and 200");
    assertThat(functions.received("/v1/copy")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413, 422})
  void whatIsWrongWithTheBriefStaysWrong(int status) {
    functions.answer("reader-2", Reply.of(status), Reply.of(status));

    assertThat(Lambda.call(Lambda.event("readers")).getList("failed.profile"))
        .containsExactly("reader-2");
    assertThat(functions.received("/v1/copy")).hasSize(3);
  }

  @Test
  void numbersOfAShopKeepTheirDigits() {
    Lambda.call(Lambda.event("readers").replaceFirst("\\{\"food.*?}", RAW_FACTS));

    assertThat(JsonPath.from(copyFor("jane@example.org").body()).getMap("brief.product.facts"))
        .isEqualTo(Map.of("weight", "2.50", "sizes", "[5.10,100]", "note", ""));
  }

  @Test
  void whatTheContractForbidsIsRefusedWithoutAsking() {
    String noFacts = Lambda.event("readers").replaceFirst("\\{\"food.*?}", "{}");

    JsonPath done = Lambda.call(noFacts);

    assertThat(done.getList("failed")).hasSize(3);
    assertThat(done.getString("failed[0].problem")).startsWith("400: request.brief.product.facts ");
    assertThat(functions.received("/v1/copy")).isEmpty();
  }

  @Test
  void anItemThatIsNoReaderFailsAlone() {
    JsonPath done = Lambda.call(Lambda.event("readers-with-broken-items"));

    assertThat(done.getInt("written")).isEqualTo(2);
    assertThat(done.getList("failed.profile")).containsExactly("42", null, " ", null);
    assertThat(done.getList("failed.problem"))
        .containsOnly("profile must be the id of a reader, as text");
  }

  @Test
  void aMisspeltRequestFailsAsAWholeAndAsksNobody() {
    assertThatThrownBy(() -> Lambda.call(Lambda.event("readers-of-a-misspelt-request")))
        .isInstanceOf(InvalidTaskException.class)
        .hasMessageStartingWith("/request/brief/product/fact there is no such field here");
    assertThat(functions.received("/v1/copy")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"BatchInput\": null, \"Items\": []}",
        "{\"BatchInput\": \"spring\", \"Items\": []}",
        "{\"BatchInput\": {\"campaign\": \"../spring\", \"request\": {\"brief\": {}}}, \"Items\": []}",
        "{\"BatchInput\": {\"campaign\": \"spring\"}, \"Items\": []}",
        "{\"BatchInput\": {\"campaign\": \"s\", \"request\": {\"profile\": \"r\"}}, \"Items\": []}",
        "{\"BatchInput\": {\"campaign\": \"s\", \"request\": {}}, \"Items\": {}}",
        "[]"
      })
  void whatIsNoTaskIsRefused(String event) {
    assertThatThrownBy(() -> Lambda.call(event)).isInstanceOf(Exception.class);
    assertThat(functions.received("/v1/copy")).isEmpty();
  }

  @Test
  void withoutTimeNobodyIsAskedAndEachReaderIsSaidToBeLeft() {
    JsonPath done = Lambda.call(Lambda.event("readers"), RESERVE);

    assertThat(done.getInt("written")).isZero();
    assertThat(done.getList("failed.profile")).hasSize(3);
    assertThat(done.getString("failed[0].problem")).contains("no time left");
    assertThat(functions.received("/v1/copy")).isEmpty();
  }

  @Test
  void whatThereIsTimeForIsWrittenAndTheRestIsSaidToBeLeft() {
    functions.takeTime(400);

    JsonPath done = Lambda.call(manyReaders(20), RESERVE.plusMillis(1500));

    int written = done.getInt("written");
    assertThat(written).isBetween(1, 19).isEqualTo(bucket.objects().size());
    assertThat(done.getList("failed")).hasSize(20 - written);
  }

  @Test
  void asManyAreAskedForSideBySideAsIsAllowed() {
    functions.takeTime(100);

    Lambda.call(manyReaders(12));

    assertThat(functions.mostAtOnce()).isEqualTo(3);
  }

  @Test
  void copyThatCannotBeKeptIsAFailure() {
    bucket.refuse();

    JsonPath done = Lambda.call(Lambda.event("readers"));

    assertThat(done.getInt("written")).isZero();
    assertThat(done.getString("failed[0].problem")).contains("could not be stored");
  }

  @Test
  void noLogLineHoldsTheIdOfAReader() {
    functions.answer("jane@example.org", Reply.of(503), new Reply(400, null, PROBLEM));
    try (CapturedLog log = new CapturedLog()) {
      Lambda.call(Lambda.event("readers"));
      bucket.refuse();
      Lambda.call(Lambda.event("readers"));
      assertThatThrownBy(() -> Lambda.call(Lambda.event("readers-of-a-misspelt-request")));

      assertThat(log.lines())
          .anyMatch(line -> line.contains("written"))
          .noneMatch(line -> line.contains("jane@example.org"));
    }
  }

  private Received copyFor(String profile) {
    return functions.received("/v1/copy").stream()
        .filter(each -> profile.equals(JsonPath.from(each.body()).getString("profile")))
        .findFirst()
        .orElseThrow();
  }

  private String key(Received asked) {
    return asked.headers().get("idempotency-key");
  }

  private static String manyReaders(int count) {
    String items =
        IntStream.range(0, count)
            .mapToObj("{\"profile\": \"reader-%d\"}"::formatted)
            .collect(Collectors.joining(","));
    String event = Lambda.event("readers");
    return event.substring(0, event.indexOf("\"Items\"")) + "\"Items\": [" + items + "]}";
  }

  /** The name of the handler, as the environment gives it on Lambda. */
  public static final class Readers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.lambda.handler", "readers");
    }
  }
}
