package io.suasion.tags;

import io.smallrye.mutiny.Uni;
import io.suasion.api.DeliveriesApi;
import io.suasion.api.DeliveriesAttempted;
import io.suasion.api.DeliveriesErased;
import io.suasion.api.DeliveryAttempted;
import io.suasion.api.ErasureRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for the function campaign; fails for readers that a test names. */
public class DeliveriesPeer implements DeliveriesApi {
  static final Set<String> FAILING = ConcurrentHashMap.newKeySet();

  @Override
  public Uni<DeliveriesErased> erase(ErasureRequest request) {
    return FAILING.contains(request.profile())
        ? Uni.createFrom().failure(new IllegalStateException("away"))
        : Uni.createFrom().item(new DeliveriesErased(2));
  }

  @Override
  public Uni<DeliveriesAttempted> attempt() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Uni<DeliveryAttempted> attempt(String id) {
    throw new UnsupportedOperationException();
  }
}
