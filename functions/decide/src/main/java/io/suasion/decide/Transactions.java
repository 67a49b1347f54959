package io.suasion.decide;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes several items together. The client gives each request a token of its own, so that its own
 * retries are applied once; what it does not retry is a conflict with another transaction.
 */
final class Transactions {

  private final DynamoDbClient client;

  Transactions(DynamoDbClient client) {
    this.client = client;
  }

  /** Returns whether the conditions held; if not, nothing is written. */
  boolean write(List<TransactWriteItem> items) {
    for (int attempt = 1; ; attempt++) {
      try {
        client.transactWriteItems(request -> request.transactItems(items));
        return true;
      } catch (TransactionCanceledException e) {
        if (hasReason(e, "ConditionalCheckFailed")) {
          return false;
        }
        if (attempt == Backoff.ATTEMPTS || !hasReason(e, "TransactionConflict")) {
          throw e;
        }
        Backoff.pause(attempt);
      }
    }
  }

  private static boolean hasReason(TransactionCanceledException e, String code) {
    return e.cancellationReasons().stream().map(CancellationReason::code).anyMatch(code::equals);
  }
}
