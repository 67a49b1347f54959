package io.suasion.campaign.delivery;

import io.smallrye.mutiny.Uni;
import io.suasion.web.work.RepeatedTask;
import io.suasion.web.work.WorkerPool;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Has each pending delivery attempted when its time comes. A look into the store, at the start and
 * every few minutes after it, finds the deliveries that another process or an earlier run of this
 * process left behind: as many as fit into memory, and the rest by another look soon after. Timers
 * never fire in a process that is frozen between requests: there, without background, the scheduler
 * only records.
 */
public final class DeliveryScheduler {
  private static final Logger LOG = Logger.getLogger(DeliveryScheduler.class);
  private static final Duration LOOK_EVERY = Duration.ofMinutes(5);
  private static final Duration LOOK_SOON = Duration.ofSeconds(10);
  private static final int MOST_AT_A_LOOK = 1000;

  /** How a message was taken. */
  public enum Acceptance {
    NEW,
    /** The message came before; nothing is done. */
    REPEATED,
    /** The message's id came before, with another body; nothing is done. */
    OTHER_BODY
  }

  private final DeliveryStore store;
  private final DeliveryAttempt deliverer;
  private final Vertx vertx;
  private final InstantSource clock;
  private final boolean background;
  private final Map<String, Long> timers = new ConcurrentHashMap<>();
  private final RepeatedTask look;
  private volatile boolean stopped;

  public DeliveryScheduler(
      DeliveryStore store,
      DeliveryAttempt deliverer,
      Vertx vertx,
      InstantSource clock,
      boolean background) {
    this.store = store;
    this.deliverer = deliverer;
    this.vertx = vertx;
    this.clock = clock;
    this.background = background;
    this.look = new RepeatedTask("Looking for pending deliveries", vertx, LOOK_EVERY, this::takeUp);
  }

  /**
   * Records a request for copy, unless its id is known already, and in the background attempts it
   * at once.
   *
   * @param fingerprint of the body, which tells a repetition from another message
   * @param reader the hash of the reader's id, or null
   */
  public Uni<Acceptance> accept(String id, String fingerprint, String reader, String question) {
    Delivery delivery = Delivery.asked(id, fingerprint, reader, question, clock.instant());
    return WorkerPool.run(() -> record(delivery))
        .invoke(
            acceptance -> {
              if (acceptance == Acceptance.NEW && background) {
                schedule(delivery.id(), delivery.nextAttempt());
              }
            });
  }

  /** The body of an erased delivery is not known any more, so any body counts as a repetition. */
  private Acceptance record(Delivery delivery) {
    if (store.add(delivery)) {
      return Acceptance.NEW;
    }
    return store
        .find(delivery.id())
        .map(Delivery::fingerprint)
        .filter(known -> !known.equals(delivery.fingerprint()))
        .map(known -> Acceptance.OTHER_BODY)
        .orElse(Acceptance.REPEATED);
  }

  /** Takes up what is pending, now and every few minutes. */
  public void start() {
    if (background) {
      look.start();
    }
  }

  /** Attempts nothing any more; the store keeps what is pending. */
  public void stop() {
    stopped = true;
    look.stop();
    timers.values().forEach(vertx::cancelTimer);
  }

  private Uni<Duration> takeUp() {
    return WorkerPool.run(() -> store.due(clock.instant().plus(LOOK_EVERY), MOST_AT_A_LOOK))
        .invoke(due -> due.forEach(each -> schedule(each.id(), each.nextAttempt())))
        .map(due -> due.size() < MOST_AT_A_LOOK ? LOOK_EVERY : LOOK_SOON);
  }

  private void schedule(String id, Instant time) {
    long wait = Duration.between(clock.instant(), time).toMillis();
    timers.computeIfAbsent(id, absent -> vertx.setTimer(Math.max(1, wait), timer -> attempt(id)));
  }

  private void attempt(String id) {
    if (stopped) {
      return; // A look into the store that ended after the stop has set this timer.
    }
    WorkerPool.run(() -> store.find(id))
        .flatMap(found -> found.map(this::attempt).orElseGet(DeliveryScheduler::nothingToDo))
        .onTermination()
        .invoke(() -> timers.remove(id))
        .subscribe()
        .with(
            next -> next.ifPresent(each -> schedule(id, each.nextAttempt())),
            failure -> LOG.error("A delivery could not be recorded; it is tried later", failure));
  }

  /** A delivery that another process has attempted meanwhile waits for its new time. */
  private Uni<Optional<Delivery>> attempt(Delivery delivery) {
    if (delivery.isDue(clock.instant())) {
      return deliverer.attempt(delivery);
    }
    boolean pending = delivery.state() == Delivery.State.PENDING;
    return pending ? Uni.createFrom().item(Optional.of(delivery)) : nothingToDo();
  }

  private static Uni<Optional<Delivery>> nothingToDo() {
    return Uni.createFrom().item(Optional.empty());
  }
}
