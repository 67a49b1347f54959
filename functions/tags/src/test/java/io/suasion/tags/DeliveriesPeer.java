package io.suasion.tags;

import io.smallrye.mutiny.Uni;
import io.suasion.api.deliveries.DeliveriesApi;
import io.suasion.api.deliveries.DeliveriesAttempted;
import io.suasion.api.deliveries.DeliveriesErased;
import io.suasion.api.deliveries.DeliveryAttempted;
import io.suasion.api.privacy.ErasureRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for the function campaign; fails for readers that a test names. */
public class DeliveriesPeer implements DeliveriesApi {
  public static final Set<String> FAILING = ConcurrentHashMap.newKeySet();

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
