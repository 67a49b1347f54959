package io.suasion.batch.copy;

import io.suasion.api.copy.CopyAnswer;
import io.suasion.api.copy.CopyRequest;
import java.time.Duration;

/** Writes copy for one reader. Calls block; thread-safe. */
@FunctionalInterface
public interface Copywriter {

  /**
   * Returns the same answer for the same key.
   *
   * @param timeout how long it may take
   * @throws CallFailedException where there is none
   */
  CopyAnswer write(String idempotencyKey, CopyRequest request, Duration timeout);
}
