package io.suasion.campaign.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.suasion.api.copy.CopyAnswer;
import io.suasion.api.copy.CopyCreated;
import io.suasion.api.copy.CopyRequest;
import io.suasion.campaign.idempotency.Fingerprint;
import io.suasion.web.problem.ProblemException;
import io.suasion.web.work.WorkerPool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Makes one attempt at a delivery: writes the copy unless it is written, and posts it. An attempt
 * is recorded before it is made, so that no other process makes it too and a crash in between costs
 * one attempt only.
 */
public final class DeliveryAttempt {
  private static final Logger LOG = Logger.getLogger(DeliveryAttempt.class);

  private final DeliveryStore store;
  private final Endpoint endpoint;
  private final Function<CopyRequest, Uni<CopyAnswer>> journey;
  private final RetrySchedule schedule;
  private final ObjectMapper json;
  private final InstantSource clock;

  public DeliveryAttempt(
      DeliveryStore store,
      Endpoint endpoint,
      Function<CopyRequest, Uni<CopyAnswer>> journey,
      RetrySchedule schedule,
      ObjectMapper json,
      InstantSource clock) {
    this.store = store;
    this.endpoint = endpoint;
    this.journey = journey;
    this.schedule = schedule;
    this.json = json;
    this.clock = clock;
  }

  /** Returns the delivery if it has to be tried again. */
  Uni<Optional<Delivery>> attempt(Delivery delivery) {
    if (delivery.attempts() >= schedule.attempts()) {
      return end(delivery, Delivery.State.FAILED);
    }
    Instant next = clock.instant().plus(schedule.waitAfter(delivery.attempts() + 1));
    Delivery begun = delivery.begun(next);
    return replace(delivery, begun).flatMap(mine -> mine ? make(begun) : nothingToDo());
  }

  private Uni<Optional<Delivery>> make(Delivery begun) {
    return write(begun)
        .onItemOrFailure()
        .transformToUni(
            (written, failure) ->
                failure == null
                    ? written.map(this::post).orElseGet(DeliveryAttempt::nothingToDo)
                    : notWritten(begun, failure));
  }

  /** A request that is wrong stays wrong however often it is tried. */
  private Uni<Optional<Delivery>> notWritten(Delivery begun, Throwable failure) {
    if (failure instanceof ProblemException refusal && refusal.isForGood()) {
      LOG.warnf("%s: refused with status %d", messageId(begun), refusal.problem().status());
      return end(begun, Delivery.State.FAILED);
    }
    return again(begun, Duration.ZERO, failure(failure));
  }

  /** Returns empty if the delivery was erased while the copy was written. */
  private Uni<Optional<Delivery>> write(Delivery delivery) {
    if (delivery.isWritten()) {
      return Uni.createFrom().item(Optional.of(delivery));
    }
    return Uni.createFrom()
        .deferred(() -> journey.apply(question(delivery)))
        .map(copy -> delivery.written(message(delivery, copy)))
        .flatMap(written -> replace(delivery, written).map(mine -> only(mine, written)));
  }

  private static Optional<Delivery> only(boolean mine, Delivery delivery) {
    return mine ? Optional.of(delivery) : Optional.empty();
  }

  private static Uni<Optional<Delivery>> nothingToDo() {
    return Uni.createFrom().item(Optional.empty());
  }

  private Uni<Optional<Delivery>> post(Delivery written) {
    return endpoint
        .post(messageId(written), written.message())
        .onItemOrFailure()
        .transformToUni(
            (reply, failure) ->
                failure == null
                    ? settle(written, reply)
                    : again(written, Duration.ZERO, failure(failure)));
  }

  private Uni<Optional<Delivery>> settle(Delivery delivery, Endpoint.Reply reply) {
    if (reply.isSuccess()) {
      return end(delivery, Delivery.State.DELIVERED);
    }
    if (reply.isGone()) {
      return end(delivery, Delivery.State.FAILED);
    }
    return again(delivery, reply.retryAfter(), "status " + reply.status());
  }

  private Uni<Optional<Delivery>> again(Delivery delivery, Duration wait, String reason) {
    LOG.warnf("%s: attempt %d failed: %s", messageId(delivery), delivery.attempts(), reason);
    if (delivery.attempts() >= schedule.attempts()) {
      return end(delivery, Delivery.State.FAILED);
    }
    Instant asked = clock.instant().plus(wait);
    Instant next = asked.isAfter(delivery.nextAttempt()) ? asked : delivery.nextAttempt();
    Delivery postponed = delivery.postponed(next);
    return replace(delivery, postponed).map(mine -> only(mine, postponed));
  }

  private Uni<Optional<Delivery>> end(Delivery delivery, Delivery.State state) {
    LOG.infof("%s: %s after %d attempts", messageId(delivery), state, delivery.attempts());
    return replace(delivery, delivery.ended(state)).map(mine -> Optional.empty());
  }

  private Uni<Boolean> replace(Delivery before, Delivery after) {
    return WorkerPool.run(() -> store.replace(before, after));
  }

  /** An id of our own, made from the sender's id: it is the same for every attempt. */
  private static String messageId(Delivery delivery) {
    return "msg_" + Fingerprint.shortOf(delivery.id());
  }

  /** Only the kind of a failure is logged: the message may quote what a reader wrote. */
  private static String failure(Throwable failure) {
    return failure.getClass().getSimpleName();
  }

  private CopyRequest question(Delivery delivery) {
    try {
      return json.readValue(delivery.question(), CopyRequest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored request cannot be read", e);
    }
  }

  private String message(Delivery delivery, CopyAnswer copy) {
    try {
      return json.writeValueAsString(CopyCreated.of(clock.instant(), delivery.id(), copy));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
