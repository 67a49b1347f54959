package io.suasion.campaign.delivery;

import io.smallrye.mutiny.Uni;
import io.suasion.web.work.WorkerPool;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Attempts deliveries while a caller waits, for processes that are frozen between requests. An
 * attempt that takes longer than the budget is given up; it was recorded before, so it costs one
 * attempt and its delivery stays pending.
 */
public final class DueDeliveries {
  private static final Logger LOG = Logger.getLogger(DueDeliveries.class);

  private final DeliveryStore store;
  private final Optional<DeliveryAttempt> deliverer;
  private final Duration budget;
  private final int atOnce;
  private final InstantSource clock;

  /**
   * Looks after the deliveries of a store.
   *
   * @param deliverer empty where no address is configured: then nothing is attempted
   */
  public DueDeliveries(
      DeliveryStore store,
      Optional<DeliveryAttempt> deliverer,
      Duration budget,
      int atOnce,
      InstantSource clock) {
    this.store = store;
    this.deliverer = deliverer;
    this.budget = budget;
    this.atOnce = atOnce;
    this.clock = clock;
  }

  /**
   * What one call did.
   *
   * @param pending how many of them have to be tried again later
   * @param more whether other deliveries are due already
   */
  public record Round(int attempted, int pending, boolean more) {}

  /** Attempts a delivery if it is due, and returns what became of it; empty for an unknown id. */
  public Uni<Optional<Delivery>> one(String id) {
    return find(id)
        .flatMap(
            found ->
                found
                    .filter(this::isDue)
                    .map(due -> attempt(due).flatMap(any -> find(id)))
                    .orElseGet(() -> Uni.createFrom().item(found)));
  }

  /** Attempts the deliveries that are due, side by side. */
  public Uni<Round> due() {
    if (deliverer.isEmpty()) {
      return Uni.createFrom().item(new Round(0, 0, false));
    }
    return WorkerPool.run(() -> store.due(clock.instant(), atOnce + 1)).flatMap(this::round);
  }

  private Uni<Round> round(List<DeliveryStore.Due> due) {
    List<Uni<Boolean>> attempts = due.stream().limit(atOnce).map(this::staysPending).toList();
    if (attempts.isEmpty()) {
      return Uni.createFrom().item(new Round(0, 0, false));
    }
    return Uni.join()
        .all(attempts)
        .andFailFast()
        .map(pending -> round(pending, due.size() > atOnce));
  }

  private static Round round(List<Boolean> pending, boolean more) {
    return new Round(pending.size(), (int) pending.stream().filter(each -> each).count(), more);
  }

  /** The failure of one delivery does not end the others. */
  private Uni<Boolean> staysPending(DeliveryStore.Due due) {
    return find(due.id())
        .flatMap(
            found ->
                found
                    .filter(this::isDue)
                    .map(this::attempt)
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
        .map(Optional::isPresent)
        .onFailure()
        .invoke(e -> LOG.error("A delivery could not be recorded; it is tried later", e))
        .onFailure()
        .recoverWithItem(true);
  }

  private Uni<Optional<Delivery>> attempt(Delivery delivery) {
    return deliverer
        .orElseThrow()
        .attempt(delivery)
        .ifNoItem()
        .after(budget)
        .recoverWithItem(Optional.of(delivery));
  }

  private boolean isDue(Delivery delivery) {
    return deliverer.isPresent() && delivery.isDue(clock.instant());
  }

  private Uni<Optional<Delivery>> find(String id) {
    return WorkerPool.run(() -> store.find(id));
  }
}
