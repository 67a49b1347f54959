package io.suasion.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.campaign.delivery.Delivery.State;
import io.suasion.campaign.delivery.DeliveryStore.Due;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link DeliveryStore} promises. */
public abstract class DeliveryStoreContract {
  /** After everything that other tests may have left in the store. */
  private static final Instant LATE = Instant.ofEpochMilli(4_000_000_000_123L);

  protected final Delivery asked = asked("sha256:" + UUID.randomUUID(), LATE);

  /** The store under test; it may hold what other tests left there. */
  protected abstract DeliveryStore store();

  @Test
  void anIdIsAddedOnce() {
    assertThat(store().add(asked)).isTrue();
    assertThat(store().add(asked)).isFalse();

    assertThat(pending()).contains(asked.id());
  }

  @Test
  void anAttemptIsBegunOnce() {
    store().add(asked);
    Delivery begun = asked.begun(asked.nextAttempt().plusSeconds(5));

    assertThat(store().replace(asked, begun)).isTrue();
    assertThat(store().replace(asked, begun)).isFalse();

    assertThat(store().find(asked.id())).contains(begun);
  }

  @Test
  void whatHasEndedIsNotPendingAndStaysKnown() {
    store().add(asked);
    Delivery written = asked.begun(asked.nextAttempt()).written("{\"text\": 1}");
    store().replace(asked, written);
    assertThat(store().find(asked.id())).contains(written);
    assertThat(pending()).contains(asked.id());

    assertThat(store().replace(written, written.ended(State.DELIVERED))).isTrue();

    assertThat(pending()).doesNotContain(asked.id());
    assertThat(store().replace(written, written.ended(State.FAILED))).isFalse();
    assertThat(store().add(asked)).isFalse();
  }

  @Test
  void oneIsFoundByItsIdInWhateverState() {
    assertThat(store().find(asked.id())).isEmpty();

    store().add(asked);
    assertThat(store().find(asked.id())).contains(asked);

    store().replace(asked, asked.ended(State.FAILED));
    assertThat(store().find(asked.id())).map(Delivery::state).contains(State.FAILED);
  }

  @Test
  void whatIsDueIsFoundTheEarliestFirst() {
    Instant now = LATE.minusMillis(1);
    Delivery earlier = asked(null, now.minusMillis(1));
    Delivery dueNow = asked(null, now);
    store().add(dueNow);
    store().add(earlier);
    store().add(asked);

    assertThat(store().due(now, 100))
        .extracting(Due::id)
        .containsSubsequence(earlier.id(), dueNow.id())
        .doesNotContain(asked.id());
    assertThat(store().due(now, 1)).hasSize(1);
  }

  @Test
  void whatIsPendingForAReaderIsFound() {
    Delivery ofNobody = asked(null, LATE);
    store().add(asked);
    store().add(ofNobody);

    assertThat(pending()).contains(asked.id(), ofNobody.id());
    assertThat(store().pendingFor(asked.reader())).containsExactly(asked);
  }

  @Test
  void whatIsErasedStaysErasedWhateverAttemptIsInFlight() {
    store().add(asked);
    Delivery begun = asked.begun(asked.nextAttempt());
    store().replace(asked, begun);

    assertThat(store().erase(asked)).isTrue();
    assertThat(store().erase(asked)).isFalse();

    assertThat(store().pendingFor(asked.reader())).isEmpty();
    assertThat(store().replace(begun, begun.written("{}"))).isFalse();
    assertThat(store().add(asked)).isFalse();
    assertThat(store().find(asked.id()))
        .hasValueSatisfying(
            erased -> {
              assertThat(erased.state()).isEqualTo(State.ERASED);
              assertThat(erased.fingerprint()).isNull();
              assertThat(erased.reader()).isNull();
              assertThat(erased.question()).isNull();
              assertThat(erased.message()).isNull();
            });
  }

  /** The ids of all that are pending. */
  protected final List<String> pending() {
    return store().due(LATE.plusSeconds(60), 1000).stream().map(Due::id).toList();
  }

  /** A delivery that nobody has seen. */
  protected static Delivery asked(String reader, Instant nextAttempt) {
    return Delivery.asked("msg_" + UUID.randomUUID(), "a print", reader, "{}", nextAttempt);
  }
}
