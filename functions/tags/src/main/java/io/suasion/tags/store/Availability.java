package io.suasion.tags.store;

import io.suasion.audience.StoreUnavailableException;
import io.suasion.dynamodb.DatabaseFailures;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** Tells callers of a store which failures pass. */
final class Availability {
  private Availability() {}

  /** Throws {@link StoreUnavailableException} where the same call may succeed later. */
  static <T> T orUnavailable(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException e) {
      throw DatabaseFailures.mayPass(e)
          ? new StoreUnavailableException("The database is not available.", e)
          : e;
    }
  }
}
