package io.suasion.campaign.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.deliveries.DeliveriesApi;
import io.suasion.api.deliveries.DeliveriesAttempted;
import io.suasion.api.deliveries.DeliveriesErased;
import io.suasion.api.deliveries.DeliveryAttempted;
import io.suasion.api.deliveries.DeliveryState;
import io.suasion.api.privacy.ErasureRequest;
import io.suasion.audience.Pseudonyms;
import io.suasion.campaign.delivery.Delivery;
import io.suasion.campaign.delivery.DeliveryStore;
import io.suasion.campaign.delivery.DueDeliveries;
import io.suasion.web.problem.ProblemException;

/** The routes of {@link DeliveriesApi}. */
@Blocking
class DeliveriesResource implements DeliveriesApi {
  private final DeliveryStore store;
  private final DueDeliveries attempts;

  DeliveriesResource(DeliveryStore store, DueDeliveries attempts) {
    this.store = store;
    this.attempts = attempts;
  }

  @Override
  public Uni<DeliveriesErased> erase(ErasureRequest request) {
    String reader = Pseudonyms.hashed(request.profile());
    return Uni.createFrom().item(() -> new DeliveriesErased(erase(reader)));
  }

  @Override
  public Uni<DeliveriesAttempted> attempt() {
    return attempts
        .due()
        .map(round -> new DeliveriesAttempted(round.attempted(), round.pending(), round.more()));
  }

  @Override
  public Uni<DeliveryAttempted> attempt(String id) {
    return attempts
        .one(id)
        .map(
            found ->
                found.map(DeliveriesResource::answer).orElseThrow(DeliveriesResource::unknown));
  }

  private int erase(String reader) {
    return (int) store.pendingFor(reader).stream().filter(store::erase).count();
  }

  private static DeliveryAttempted answer(Delivery delivery) {
    boolean pending = delivery.state() == Delivery.State.PENDING;
    return new DeliveryAttempted(
        DeliveryState.valueOf(delivery.state().name()),
        delivery.attempts(),
        pending ? delivery.nextAttempt() : null);
  }

  private static ProblemException unknown() {
    return ProblemException.unknown(
        "There is no delivery with this id: it is the webhook-id of a message that was accepted.");
  }
}
