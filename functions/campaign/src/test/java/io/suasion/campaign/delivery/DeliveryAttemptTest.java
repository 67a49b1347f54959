package io.suasion.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import io.suasion.api.copy.CopyAnswer;
import io.suasion.campaign.delivery.Delivery.State;
import io.suasion.campaign.delivery.Endpoint.Reply;
import io.suasion.web.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DeliveryAttemptTest {
  private static final Instant NOW = Instant.parse("2026-05-31T12:00:00Z");
  private static final String QUESTION =
      "{\"brief\": {\"product\": {\"name\": \"The Rice Boat\", \"facts\": {\"food\": \"Chinese\"}}}}";
  private static final CopyAnswer COPY =
      new CopyAnswer(
          null, null, List.of(), List.of(), null, List.of(), List.of(), null, List.of(), Map.of());

  private final InMemoryDeliveryStore store = new InMemoryDeliveryStore();
  private final Deque<Uni<Reply>> replies = new ArrayDeque<>();
  private final List<String> ids = new ArrayList<>();
  private final Deque<Uni<CopyAnswer>> copies = new ArrayDeque<>(List.of(item(COPY)));
  private final DeliveryAttempt deliverer = deliverer();
  private final Delivery asked = Delivery.asked("msg_1", "a print", "sha256:1", QUESTION, NOW);

  DeliveryAttemptTest() {
    store.add(asked);
  }

  @Test
  void aDeliveryEndsWithASuccess() {
    replies.add(item(new Reply(204, Duration.ZERO)));

    assertThat(attempt(asked)).isEmpty();
    assertThat(store.get("msg_1").state()).isEqualTo(State.DELIVERED);
  }

  @Test
  void nothingOfTheReaderAndTheTextIsKeptAfterItsEnd() {
    replies.add(item(new Reply(200, Duration.ZERO)));
    attempt(asked);

    assertThat(store.get("msg_1").message()).isNull();
    assertThat(store.get("msg_1").question()).isNull();
    assertThat(store.get("msg_1").reader()).isNull();
  }

  @Test
  void whatIsErasedWhileItsCopyIsWrittenIsNotPosted() {
    copies.addFirst(item(COPY).invoke(() -> store.erase(asked)));

    assertThat(attempt(asked)).isEmpty();
    assertThat(ids).isEmpty();
    assertThat(store.get("msg_1")).isEqualTo(asked.ended(State.ERASED));
  }

  @Test
  void whatIsErasedWhileItIsPostedIsNotTriedAgain() {
    Reply refused = new Reply(500, Duration.ZERO);
    replies.add(item(refused).invoke(() -> store.erase(asked)));

    assertThat(attempt(asked)).isEmpty();
    assertThat(store.get("msg_1")).isEqualTo(asked.ended(State.ERASED));
  }

  @Test
  void whatIsErasedBeforeItsAttemptIsNotWritten() {
    store.erase(asked);

    assertThat(attempt(asked)).isEmpty();
    assertThat(copies).hasSize(1);
  }

  @Test
  void theCopyIsWrittenOnceForAllAttempts() {
    replies.add(item(new Reply(500, Duration.ZERO)));
    replies.add(item(new Reply(200, Duration.ZERO)));

    Delivery again = attempt(asked).orElseThrow();
    assertThat(again.nextAttempt()).isEqualTo(NOW.plusSeconds(5));
    assertThat(store.get("msg_1").question()).isNull();
    assertThat(attempt(again)).isEmpty();
    assertThat(ids.get(0)).startsWith("msg_").isEqualTo(ids.get(1));
  }

  @Test
  void aWaitThatTheEndpointAsksForIsKept() {
    replies.add(item(new Reply(429, Duration.ofMinutes(3))));
    assertThat(attempt(asked).orElseThrow().nextAttempt()).isEqualTo(NOW.plusSeconds(180));
  }

  @Test
  void aShorterWaitThanTheScheduleIsNot() {
    replies.add(item(new Reply(503, Duration.ofSeconds(1))));
    assertThat(attempt(asked).orElseThrow().nextAttempt()).isEqualTo(NOW.plusSeconds(5));
  }

  @Test
  void aRedirectionAndSilenceAreFailures() {
    replies.add(item(new Reply(302, Duration.ZERO)));
    replies.add(Uni.createFrom().failure(new IllegalStateException("no answer")));

    Delivery second = attempt(asked).orElseThrow();
    Delivery third = attempt(second).orElseThrow();
    assertThat(third.attempts()).isEqualTo(2);
    assertThat(store.get("msg_1").state()).isEqualTo(State.PENDING);
  }

  @Test
  void anEndpointThatIsGoneIsNotAskedAgain() {
    replies.add(item(new Reply(410, Duration.ZERO)));
    assertThat(attempt(asked)).isEmpty();
    assertThat(store.get("msg_1").state()).isEqualTo(State.FAILED);
  }

  @Test
  void afterTheLastAttemptTheDeliveryHasFailed() {
    Delivery next = asked;
    for (int attempt = 1; attempt <= 2; attempt++) {
      replies.add(item(new Reply(500, Duration.ZERO)));
      next = attempt(next).orElseThrow();
    }
    replies.add(item(new Reply(500, Duration.ZERO)));

    assertThat(attempt(next)).isEmpty();
    assertThat(store.get("msg_1").state()).isEqualTo(State.FAILED);
  }

  @Test
  void copyThatCannotBeWrittenIsTriedAgain() {
    copies.addFirst(Uni.createFrom().failure(new IllegalStateException("no model")));
    replies.add(item(new Reply(200, Duration.ZERO)));

    Delivery again = attempt(asked).orElseThrow();
    assertThat(again.isWritten()).isFalse();
    assertThat(attempt(again)).isEmpty();
    assertThat(store.get("msg_1").state()).isEqualTo(State.DELIVERED);
  }

  @Test
  void aRequestThatIsRefusedIsNotTriedAgain() {
    copies.addFirst(Uni.createFrom().failure(ProblemException.invalid("/brief", "is wrong")));

    assertThat(attempt(asked)).isEmpty();
    assertThat(store.get("msg_1").state()).isEqualTo(State.FAILED);
    assertThat(ids).isEmpty();
  }

  @Test
  void aFunctionThatIsAwayIsAskedAgain() {
    copies.addFirst(Uni.createFrom().failure(ProblemException.overload("later", Duration.ZERO)));

    assertThat(attempt(asked)).isPresent();
    assertThat(store.get("msg_1").state()).isEqualTo(State.PENDING);
  }

  @Test
  void anAttemptThatAnotherProcessHasBegunIsNotMadeTwice() {
    store.replace(asked, asked.begun(NOW.plusSeconds(5)));

    assertThat(attempt(asked)).isEmpty();
    assertThat(ids).isEmpty();
  }

  @Test
  void jitterIsAddedToAWait() {
    RetrySchedule schedule =
        new RetrySchedule(
            List.of(Duration.ZERO, Duration.ofSeconds(100)), 0.1, new SplittableRandom(1));
    assertThat(schedule.waitAfter(0)).isEqualTo(Duration.ZERO);
    assertThat(schedule.waitAfter(1)).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(110));
    assertThat(schedule.waitAfter(1)).isNotEqualTo(schedule.waitAfter(1));
  }

  private DeliveryAttempt deliverer() {
    Endpoint endpoint =
        (id, message) -> {
          ids.add(id);
          return replies.remove();
        };
    List<Duration> waits = List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofMinutes(5));
    return new DeliveryAttempt(
        store,
        endpoint,
        request -> copies.remove(),
        new RetrySchedule(waits, 0, new SplittableRandom(1)),
        JsonMapper.builder().addModule(new JavaTimeModule()).build(),
        () -> NOW);
  }

  private Optional<Delivery> attempt(Delivery delivery) {
    return deliverer.attempt(delivery).await().atMost(Duration.ofSeconds(30));
  }

  private static <T> Uni<T> item(T item) {
    return Uni.createFrom().item(item);
  }
}
