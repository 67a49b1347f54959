package io.suasion.campaign.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the contract of the port in memory. */
final class InMemoryDeliveryStore implements DeliveryStore {
  private final Map<String, Delivery> deliveries = new ConcurrentHashMap<>();

  @Override
  public boolean add(Delivery delivery) {
    return deliveries.putIfAbsent(delivery.id(), delivery) == null;
  }

  @Override
  public synchronized boolean replace(Delivery before, Delivery after) {
    Delivery stored = get(before.id());
    boolean same =
        stored != null
            && stored.state() == Delivery.State.PENDING
            && stored.attempts() == before.attempts();
    if (same) {
      deliveries.put(after.id(), after);
    }
    return same;
  }

  List<Delivery> pending() {
    return deliveries.values().stream()
        .filter(delivery -> delivery.state() == Delivery.State.PENDING)
        .toList();
  }

  @Override
  public Optional<Delivery> find(String id) {
    return Optional.ofNullable(deliveries.get(id));
  }

  @Override
  public List<Due> due(Instant time, int limit) {
    return pending().stream()
        .filter(delivery -> delivery.isDue(time))
        .map(delivery -> new Due(delivery.id(), delivery.nextAttempt()))
        .sorted(Comparator.comparing(Due::nextAttempt))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Delivery> pendingFor(String reader) {
    return pending().stream().filter(delivery -> reader.equals(delivery.reader())).toList();
  }

  @Override
  public synchronized boolean erase(Delivery delivery) {
    boolean pending = get(delivery.id()).state() == Delivery.State.PENDING;
    if (pending) {
      deliveries.put(delivery.id(), delivery.ended(Delivery.State.ERASED));
    }
    return pending;
  }

  Delivery get(String id) {
    return deliveries.get(id);
  }
}
