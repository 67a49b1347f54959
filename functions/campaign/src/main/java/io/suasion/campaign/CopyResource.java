package io.suasion.campaign;

import io.smallrye.mutiny.Uni;
import io.suasion.api.CopyAnswer;
import io.suasion.api.CopyApi;
import io.suasion.api.CopyRequest;
import io.suasion.campaign.idempotency.OnceOnly;
import io.suasion.campaign.journey.CopyJourney;

/** {@code POST /v1/copy}. */
class CopyResource implements CopyApi {
  private final CopyJourney journey;
  private final OnceOnly onceOnly;

  CopyResource(CopyJourney journey, OnceOnly onceOnly) {
    this.journey = journey;
    this.onceOnly = onceOnly;
  }

  @Override
  public Uni<CopyAnswer> copy(String idempotencyKey, CopyRequest request) {
    CopyRequest pseudonymous = Readers.hashed(request);
    return onceOnly.answer(idempotencyKey, pseudonymous, () -> journey.write(pseudonymous));
  }
}
