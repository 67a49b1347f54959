package io.suasion.dynamodb;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes several items together. The client gives each request a token, so that the client's own
 * retries are applied once; what the client does not retry is a conflict with another transaction.
 */
public final class Transactions {
  private final DynamoDbClient client;

  /** Writes through this client. */
  public Transactions(DynamoDbClient client) {
    this.client = client;
  }

  /** Returns whether the conditions held; if not, nothing is written. */
  public boolean write(List<TransactWriteItem> items) {
    Backoff backoff = new Backoff();
    while (true) {
      try {
        client.transactWriteItems(request -> request.transactItems(items));
        return true;
      } catch (TransactionCanceledException e) {
        if (DatabaseFailures.failedCondition(e)) {
          return false;
        }
        if (!(DatabaseFailures.isContention(e) && backoff.pause())) {
          throw e;
        }
      }
    }
  }
}
