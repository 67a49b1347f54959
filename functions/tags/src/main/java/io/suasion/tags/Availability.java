package io.suasion.tags;

import io.suasion.audience.StoreUnavailableException;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Tells failures of DynamoDB that pass from those that do not. */
public final class Availability {
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  private static final Set<String> WORTH_ANOTHER_ATTEMPT =
      Set.of(
          "None",
          CONDITION_FAILED,
          "TransactionConflict",
          "ThrottlingError",
          "ProvisionedThroughputExceeded");

  private Availability() {}

  /** Throws {@link StoreUnavailableException} where the same call may succeed later. */
  public static <T> T orUnavailable(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkClientException | DynamoDbException e) {
      throw mayPass(e)
          ? new StoreUnavailableException("The store of profiles does not answer.", e)
          : e;
    }
  }

  /** Whether another writer or too many of them are behind it. */
  static boolean isContention(RuntimeException failure) {
    return failure instanceof TransactionCanceledException cancelled
        && cancelled.cancellationReasons().stream()
            .map(CancellationReason::code)
            .allMatch(WORTH_ANOTHER_ATTEMPT::contains);
  }

  /** Whether the condition of the write at that index did not hold. */
  public static boolean failedCondition(TransactionCanceledException cancelled, int index) {
    return cancelled.cancellationReasons().get(index).code().equals(CONDITION_FAILED);
  }

  private static boolean mayPass(RuntimeException failure) {
    return !(failure instanceof DynamoDbException e)
        || isContention(e)
        || e.isThrottlingException()
        || e.statusCode() >= 500;
  }
}
