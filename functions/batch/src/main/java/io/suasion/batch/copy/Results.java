package io.suasion.batch.copy;

import io.suasion.api.copy.CopyAnswer;

/** Keeps answers. Calls block; thread-safe. */
@FunctionalInterface
public interface Results {

  /**
   * Keeps an answer under a name, in the place of an earlier one.
   *
   * @throws CallFailedException where it cannot
   */
  void put(String name, CopyAnswer answer);
}
