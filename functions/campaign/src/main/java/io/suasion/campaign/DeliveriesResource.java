package io.suasion.campaign;

import io.smallrye.mutiny.Uni;
import io.suasion.api.DeliveriesApi;
import io.suasion.api.DeliveriesErased;
import io.suasion.api.ErasureRequest;
import io.suasion.audience.Pseudonyms;
import io.suasion.campaign.delivery.DeliveryStore;

/** {@code POST /v1/deliveries/erasures}. */
class DeliveriesResource implements DeliveriesApi {
  private final DeliveryStore store;

  DeliveriesResource(DeliveryStore store) {
    this.store = store;
  }

  @Override
  public Uni<DeliveriesErased> erase(ErasureRequest request) {
    String reader = Pseudonyms.hashed(request.profile());
    return Background.answering(() -> new DeliveriesErased(erase(reader)));
  }

  private int erase(String reader) {
    return (int) store.pendingFor(reader).stream().filter(store::erase).count();
  }
}
