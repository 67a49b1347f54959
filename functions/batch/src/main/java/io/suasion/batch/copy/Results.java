package io.suasion.batch.copy;

import io.suasion.api.copy.CopyAnswer;

/** Keeps answers. Calls block; thread-safe. */
@FunctionalInterface
public interface Results {

  /**
   * Keeps an answer under a name and replaces an earlier one.
   *
   * @throws CallFailedException where the answer cannot be kept
   */
  void put(String name, CopyAnswer answer);
}
