package io.suasion.campaign.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers deliveries. Thread-safe, also among processes. */
public interface DeliveryStore {

  /** A pending delivery without its texts, of which many would not fit into memory. */
  record Due(String id, Instant nextAttempt) {}

  /** Returns false, and changes nothing, if there is one with its id already. */
  boolean add(Delivery delivery);

  /** Returns false, and changes nothing, if it is no longer pending or has more attempts. */
  boolean replace(Delivery before, Delivery after);

  /** The one with this id, in whatever state. */
  Optional<Delivery> find(String id);

  /** Those whose next attempt is not after an instant, the earliest first. */
  List<Due> due(Instant time, int limit);

  /** Those that still have to be delivered to a reader, given as the hash. */
  List<Delivery> pendingFor(String reader);

  /**
   * Ends it for ever, whatever attempt is in flight, and keeps its id alone, so that a repeated
   * request is still known. Returns false, and changes nothing, if it is no longer pending.
   */
  boolean erase(Delivery delivery);
}
