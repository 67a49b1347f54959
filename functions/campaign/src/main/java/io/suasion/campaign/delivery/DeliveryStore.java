package io.suasion.campaign.delivery;

import java.util.List;

/** Remembers deliveries. Thread-safe, also among processes. */
public interface DeliveryStore {

  /** Returns false, and changes nothing, if there is one with its id already. */
  boolean add(Delivery delivery);

  /** Returns false, and changes nothing, if it is no longer pending or has more attempts. */
  boolean replace(Delivery before, Delivery after);

  /** Those that still have to be delivered. */
  List<Delivery> pending();

  /** Those of them that are for a reader, given as the hash. */
  List<Delivery> pendingFor(String reader);

  /**
   * Ends it for ever, whatever attempt is in flight, and keeps its id alone, so that a repeated
   * request is still refused. Returns false, and changes nothing, if it is no longer pending.
   */
  boolean erase(Delivery delivery);
}
