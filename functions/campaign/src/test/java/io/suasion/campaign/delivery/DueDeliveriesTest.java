package io.suasion.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import io.suasion.campaign.delivery.Delivery.State;
import io.suasion.campaign.delivery.DueDeliveries.Round;
import io.suasion.campaign.delivery.Endpoint.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class DueDeliveriesTest {
  private static final Instant NOW = Instant.parse("2026-05-31T12:00:00Z");
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Uni<Reply> SILENCE = Uni.createFrom().nothing();

  private final InMemoryDeliveryStore store = new InMemoryDeliveryStore();

  /** What the endpoint says to a message; 204 to others. */
  private final Map<String, Uni<Reply>> replies = new ConcurrentHashMap<>();

  @Test
  void whatIsDueIsAttemptedAndToldOf() {
    store.add(due("msg_1"));

    assertThat(one(attempts(LONG), "msg_1"))
        .get()
        .returns(State.DELIVERED, Delivery::state)
        .returns(1, Delivery::attempts);
  }

  @Test
  void whatIsNotDueIsToldOfOnly() {
    store.add(written("msg_1", NOW.plusSeconds(1)));

    assertThat(one(attempts(LONG), "msg_1"))
        .get()
        .returns(State.PENDING, Delivery::state)
        .returns(0, Delivery::attempts);
  }

  @Test
  void whatHasEndedIsToldOfAndNotAttemptedAgain() {
    store.add(due("msg_1"));
    one(attempts(LONG), "msg_1");

    assertThat(one(attempts(LONG), "msg_1")).get().returns(1, Delivery::attempts);
  }

  @Test
  void anUnknownIdIsNothing() {
    assertThat(one(attempts(LONG), "msg_1")).isEmpty();
  }

  @Test
  void theEarliestAreAttemptedAndTheRestIsSaidToBeLeft() {
    store.add(written("msg_3", NOW));
    store.add(written("msg_2", NOW.minusSeconds(1)));
    store.add(written("msg_1", NOW.minusSeconds(2)));
    store.add(written("msg_later", NOW.plusSeconds(1)));

    assertThat(due(attempts(LONG))).isEqualTo(new Round(2, 0, true));
    assertThat(store.get("msg_3").state()).isEqualTo(State.PENDING);
    assertThat(due(attempts(LONG))).isEqualTo(new Round(1, 0, false));
    assertThat(due(attempts(LONG))).isEqualTo(new Round(0, 0, false));
    assertThat(store.get("msg_later").attempts()).isZero();
  }

  @Test
  void whatHasToBeTriedAgainIsCountedAndIsNotDueAtOnce() {
    store.add(due("msg_1"));
    store.add(due("msg_2"));
    letEndpointSay("msg_1", Uni.createFrom().item(new Reply(500, Duration.ZERO)));

    assertThat(due(attempts(LONG))).isEqualTo(new Round(2, 1, false));
    assertThat(due(attempts(LONG))).isEqualTo(new Round(0, 0, false));
    assertThat(store.get("msg_1").nextAttempt()).isAfter(NOW);
  }

  @Test
  void anEndpointThatIsSilentDoesNotOutlastTheBudgetAndCostsOneAttempt() {
    store.add(due("msg_1"));
    store.add(due("msg_2"));
    letEndpointSay("msg_1", SILENCE);

    assertThat(due(attempts(Duration.ofMillis(300)))).isEqualTo(new Round(2, 1, false));
    assertThat(store.get("msg_1"))
        .returns(State.PENDING, Delivery::state)
        .returns(1, Delivery::attempts);
    assertThat(store.get("msg_2").state()).isEqualTo(State.DELIVERED);
  }

  @Test
  void withoutAnAddressNothingIsAttempted() {
    store.add(due("msg_1"));
    DueDeliveries nowhere = new DueDeliveries(store, Optional.empty(), LONG, 2, () -> NOW);

    assertThat(due(nowhere)).isEqualTo(new Round(0, 0, false));
    assertThat(one(nowhere, "msg_1")).get().returns(0, Delivery::attempts);
  }

  private static Delivery due(String id) {
    return written(id, NOW);
  }

  /** Its message is its id. */
  private static Delivery written(String id, Instant nextAttempt) {
    return Delivery.asked(id, "a print", null, "{}", nextAttempt).written(id);
  }

  private void letEndpointSay(String message, Uni<Reply> reply) {
    replies.put(message, reply);
  }

  private DueDeliveries attempts(Duration budget) {
    Uni<Reply> success = Uni.createFrom().item(new Reply(204, Duration.ZERO));
    List<Duration> waits = List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofMinutes(5));
    DeliveryAttempt deliverer =
        new DeliveryAttempt(
            store,
            (id, message) -> replies.getOrDefault(message, success),
            request -> Uni.createFrom().failure(new IllegalStateException()),
            new RetrySchedule(waits, 0, new SplittableRandom(1)),
            JsonMapper.builder().addModule(new JavaTimeModule()).build(),
            () -> NOW);
    return new DueDeliveries(store, Optional.of(deliverer), budget, 2, () -> NOW);
  }

  private static Optional<Delivery> one(DueDeliveries attempts, String id) {
    return attempts.one(id).await().atMost(LONG);
  }

  private static Round due(DueDeliveries attempts) {
    return attempts.due().await().atMost(LONG);
  }
}
