package io.suasion.campaign.idempotency;

/** Remembers what was answered to a key. Thread-safe; one of several claims at once wins. */
public interface IdempotencyStore {

  /**
   * Claims a key for a request.
   *
   * @param fingerprint of what is requested
   */
  Claim claim(String key, String fingerprint);

  /** Keeps the answer of a fresh claim. */
  void complete(String key, String fingerprint, String answer);

  /** Gives a fresh claim up: the request failed and may be sent again. */
  void release(String key);
}
