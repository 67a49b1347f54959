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

@QuarkusTest
@QuarkusTestResource(WithFakes.class)
@TestProfile(DeliveriesHandlerTest.Deliveries.class)
class DeliveriesHandlerTest {
  private static final String FIRST = "4421584700000000000000001";
  private static final String SECOND = "4421584700000000000000003";

  Functions functions;

  @BeforeEach
  void reset() {
    functions.reset();
  }

  @Test
  void eachDeliveryThatWasAddedIsAttemptedWhateverItsId() {
    assertThat(failures(Lambda.event("deliveries"))).isEmpty();
    assertThat(functions.received("/v1/deliveries/msg_1/attempts")).hasSize(1);
    assertThat(functions.received("/v1/deliveries/msg%2F2%2050%25%3F/attempts")).hasSize(1);
    assertThat(functions.received("/v1/deliveries/msg_3/attempts")).hasSize(1);
  }

  @Test
  void whatWasChangedOrRemovedIsNot() {
    failures(Lambda.event("deliveries"));

    assertThat(functions.received("/v1/deliveries/msg_0/attempts")).isEmpty();
    assertThat(functions.received("/v1/deliveries/msg_gone/attempts")).isEmpty();
  }

  @Test
  void theFirstThatFailsAndWhatFollowsComeAgain() {
    functions.answer("msg%2F2", Reply.of(503), Reply.of(503), Reply.of(503));
    functions.answer("msg_3", Reply.of(500), Reply.of(500), Reply.of(500));

    assertThat(failures(Lambda.event("deliveries"))).containsExactly(SECOND);
    assertThat(failures(Lambda.event("deliveries"))).isEmpty();
  }

  @Test
  void whatMayPassIsTriedAgainFirst() {
    functions.answer("msg_1", Reply.of(503), Reply.of(429));

    assertThat(failures(Lambda.event("deliveries"))).isEmpty();
    assertThat(functions.received("/v1/deliveries/msg_1/attempts")).hasSize(3);
  }

  @Test
  void aDeliveryThatIsNotThereAnyMoreHoldsUpNoOther() {
    functions.answer("msg_1", Reply.of(404));

    assertThat(failures(Lambda.event("deliveries"))).isEmpty();
  }

  @Test
  void whatThereIsNoTimeForComesAgain() {
    JsonPath answer = Lambda.call(Lambda.event("deliveries"), Duration.ofSeconds(3));

    assertThat(answer.<String>getList("batchItemFailures.itemIdentifier")).containsExactly(FIRST);
    assertThat(functions.received("/v1/deliveries/msg_1/attempts")).isEmpty();
  }

  @Test
  void anEmptyBatchIsDone() {
    assertThat(failures("{\"Records\": []}")).isEmpty();
    assertThat(failures("{}")).isEmpty();
  }

  private static List<String> failures(String event) {
    return Lambda.call(event).getList("batchItemFailures.itemIdentifier");
  }

  /** The name of the handler, as the environment gives it on Lambda. */
  public static final class Deliveries implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.lambda.handler", "deliveries");
    }
  }
}
