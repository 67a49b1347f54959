package io.suasion.campaign.http;

import io.suasion.api.copy.CopyRequest;
import io.suasion.audience.Pseudonyms;

/** Lets the ids of readers no further than the door. */
final class HashedReaders {

  private HashedReaders() {}

  /** The same request with the hash of the reader's id. */
  static CopyRequest hashed(CopyRequest request) {
    return new CopyRequest(
        request.profile() == null ? null : Pseudonyms.hashed(request.profile()),
        request.personalization(),
        request.brief(),
        request.variants(),
        request.seed(),
        request.explain());
  }
}
