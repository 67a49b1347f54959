package io.suasion.decide;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes several items together. The client gives each request a token of its own, so that its own
 * retries are applied once; what it does not retry is a conflict with another transaction.
 */
final class Transactions {

  private static final int ATTEMPTS = 12;
  private static final int FIRST_PAUSE_MILLIS = 4;
  private static final int LONGEST_PAUSE_MILLIS = 100;

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
        if (attempt == ATTEMPTS || !hasReason(e, "TransactionConflict")) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  private static boolean hasReason(TransactionCanceledException e, String code) {
    return e.cancellationReasons().stream().map(CancellationReason::code).anyMatch(code::equals);
  }

  /** A random part of a time that doubles: those who collided must not collide again. */
  private static void pause(int attempt) {
    int longest = Math.min(FIRST_PAUSE_MILLIS << attempt, LONGEST_PAUSE_MILLIS);
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(longest) + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two attempts to write", e);
    }
  }
}
