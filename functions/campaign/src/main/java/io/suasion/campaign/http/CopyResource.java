package io.suasion.campaign.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.copy.CopyAnswer;
import io.suasion.api.copy.CopyApi;
import io.suasion.api.copy.CopyRequest;
import io.suasion.campaign.idempotency.IdempotentRequests;
import io.suasion.campaign.journey.CopyJourney;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/**
 * {@code POST /v1/copy}. Reading and validating a request takes time, so a thread that may block
 * does it; nothing blocks after that.
 */
@Blocking
class CopyResource implements CopyApi {
  private final CopyJourney journey;
  private final IdempotentRequests onceOnly;

  @Context SecurityContext security;

  CopyResource(CopyJourney journey, IdempotentRequests onceOnly) {
    this.journey = journey;
    this.onceOnly = onceOnly;
  }

  @Override
  public Uni<CopyAnswer> copy(String idempotencyKey, CopyRequest request) {
    CopyRequest pseudonymous = HashedReaders.hashed(request);
    return onceOnly.answer(
        idempotencyKey, caller(), pseudonymous, () -> journey.write(pseudonymous));
  }

  /** Returns null where anybody may call. */
  private String caller() {
    Principal caller = security.getUserPrincipal();
    return caller == null ? null : caller.getName();
  }
}
