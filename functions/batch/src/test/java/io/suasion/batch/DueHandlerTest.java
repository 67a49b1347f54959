package io.suasion.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.suasion.batch.Functions.Reply;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(WithFakes.class)
@TestProfile(DueHandlerTest.Due.class)
class DueHandlerTest {
  private static final String DELIVERIES = "/v1/deliveries/attempts";
  private static final String ERASURES = "/v1/erasures/attempts";

  Functions functions;

  @BeforeEach
  void reset() {
    functions.reset();
  }

  @Test
  void deliveriesAndErasuresAreAttempted() {
    functions.answer(DELIVERIES, json("{'attempted': 2, 'pending': 1, 'more': false}"));
    functions.answer(ERASURES, json("{'attempted': 1, 'running': 1, 'more': false}"));

    JsonPath done = Lambda.call(Lambda.event("due"));

    assertThat(done.getInt("deliveries")).isEqualTo(2);
    assertThat(done.getInt("erasures")).isEqualTo(1);
    assertThat(functions.received(DELIVERIES)).hasSize(1);
    assertThat(functions.received(ERASURES)).hasSize(1);
  }

  @Test
  void aScheduleMaySendAnything() {
    assertThat(Lambda.call("{}").getInt("deliveries")).isZero();
  }

  @Test
  void asLongAsThereIsMoreItIsAskedFor() {
    Reply more = json("{'attempted': 10, 'pending': 0, 'running': 3, 'more': true}");
    functions.answer(DELIVERIES, more, more);
    functions.answer(ERASURES, more);

    JsonPath done = Lambda.call(Lambda.event("due"));

    assertThat(done.getInt("deliveries")).isEqualTo(20);
    assertThat(done.getInt("erasures")).isEqualTo(10);
    assertThat(functions.received(DELIVERIES)).hasSize(3);
  }

  @Test
  void whatDoesNotGetOnIsNotAskedForAgain() {
    Reply stuck = json("{'attempted': 2, 'running': 2, 'more': true}");
    functions.answer(ERASURES, stuck, stuck, stuck);

    Lambda.call(Lambda.event("due"));

    assertThat(functions.received(ERASURES)).hasSize(1);
  }

  @Test
  void withoutTimeForARoundNoneIsBegun() {
    Reply more = json("{'attempted': 10, 'pending': 0, 'more': true}");
    functions.answer(DELIVERIES, more, more);

    Lambda.call(Lambda.event("due"), Duration.ofSeconds(20));

    assertThat(functions.received(DELIVERIES)).hasSize(1);
  }

  @Test
  void oneThatFailsKeepsTheOtherFromNothingAndIsCounted() {
    functions.answer(DELIVERIES, Reply.of(503), Reply.of(503), Reply.of(503));

    assertThatThrownBy(() -> Lambda.call(Lambda.event("due")))
        .hasMessage("Left for the next time: deliveries, status 503");
    assertThat(functions.received(ERASURES)).hasSize(1);

    functions.answer(ERASURES, Reply.of(404));
    assertThatThrownBy(() -> Lambda.call(Lambda.event("due")))
        .hasMessage("Left for the next time: erasures, status 404");
    assertThat(functions.received(DELIVERIES)).hasSize(4);
  }

  private static Reply json(String body) {
    return new Reply(200, null, body.replace('\'', '"'));
  }

  /** The name of the handler, as the environment gives it on Lambda. */
  public static final class Due implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.lambda.handler", "due");
    }
  }
}
