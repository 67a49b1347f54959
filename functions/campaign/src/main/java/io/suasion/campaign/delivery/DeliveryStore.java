package io.suasion.campaign.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers deliveries. Thread-safe, also among processes. */
public interface DeliveryStore {

  /** A pending delivery without its texts: the texts of many would not fit into memory. */
  record Due(String id, Instant nextAttempt) {}

  /** Adds a delivery. Returns false, and changes nothing, if there is one with its id already. */
  boolean add(Delivery delivery);

  /**
   * Replaces a delivery. Returns false, and changes nothing, if it is no longer pending or has more
   * attempts.
   */
  boolean replace(Delivery before, Delivery after);

  /** The delivery with this id, in whatever state. */
  Optional<Delivery> find(String id);

  /** Pending deliveries whose next attempt is not after the time, the earliest first. */
  List<Due> due(Instant time, int limit);

  /** Pending deliveries to a reader, given as the hash of the reader's id. */
  List<Delivery> pendingFor(String reader);

  /**
   * Ends a delivery for ever, whatever attempt is in flight, and keeps its id alone, so that a
   * repeated request is still known. Returns false, and changes nothing, if the delivery is no
   * longer pending.
   */
  boolean erase(Delivery delivery);
}
