package io.suasion.campaign.http;

import io.suasion.api.copy.CopyRequest;
import io.suasion.audience.Pseudonyms;

/** Hashes the ids of readers at the door, so that none goes further. */
final class HashedReaders {

  private HashedReaders() {}

  /** The request with the hash of the reader's id in place of the id. */
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
