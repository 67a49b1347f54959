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
}
