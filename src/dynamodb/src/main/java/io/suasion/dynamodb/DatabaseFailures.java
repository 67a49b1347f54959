package io.suasion.dynamodb;

import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Tells failures of DynamoDB that pass from those that do not. */
public final class DatabaseFailures {
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  private static final Set<String> WORTH_ANOTHER_ATTEMPT =
      Set.of(
          "None",
          CONDITION_FAILED,
          "TransactionConflict",
          "ThrottlingError",
          "ProvisionedThroughputExceeded");

  private DatabaseFailures() {}

  /** Whether the same call may succeed later. */
  public static boolean mayPass(SdkException failure) {
    if (failure instanceof DynamoDbException refused) {
      return isContention(refused)
          || refused.isThrottlingException()
          || refused.statusCode() >= 500;
    }
    return failure instanceof SdkClientException;
  }

  /** Whether another writer, or too many of them, caused the failure. */
  public static boolean isContention(SdkException failure) {
    return failure instanceof TransactionCanceledException cancelled
        && cancelled.cancellationReasons().stream()
            .map(CancellationReason::code)
            .allMatch(WORTH_ANOTHER_ATTEMPT::contains);
  }

  /** Whether the condition of any write did not hold. */
  public static boolean failedCondition(TransactionCanceledException cancelled) {
    return cancelled.cancellationReasons().stream()
        .anyMatch(reason -> CONDITION_FAILED.equals(reason.code()));
  }

  /** Whether the condition of the write at that index did not hold. */
  public static boolean failedCondition(TransactionCanceledException cancelled, int index) {
    return CONDITION_FAILED.equals(cancelled.cancellationReasons().get(index).code());
  }
}
