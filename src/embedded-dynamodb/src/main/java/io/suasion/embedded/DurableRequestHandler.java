package io.suasion.embedded;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.model.ExecuteTransactionRequest;
import com.amazonaws.services.dynamodbv2.model.ExecuteTransactionResult;
import com.amazonaws.services.dynamodbv2.model.ListTablesRequest;
import com.amazonaws.services.dynamodbv2.model.TransactWriteItemsRequest;
import com.amazonaws.services.dynamodbv2.model.TransactWriteItemsResult;

/**
 * Acknowledges a transaction only once it is on disk.
 *
 * <p>DynamoDB Local 2.6.1 queues the commit and answers without waiting for it, so that a {@code
 * kill -9} loses acknowledged transactions (the test of this module shows it). A read queues behind
 * the commit: its answer means that the commit is done. Single writes do wait.
 */
final class DurableRequestHandler extends LocalDynamoDBRequestHandler {
  /** A handler for the database in this folder; null for a database in memory. */
  DurableRequestHandler(String directory) {
    super(0, directory == null, directory, true, false);
  }

  @Override
  public TransactWriteItemsResult transactWriteItems(
      String accessKey, String region, TransactWriteItemsRequest request) {
    TransactWriteItemsResult result = super.transactWriteItems(accessKey, region, request);
    waitForCommit(accessKey, region);
    return result;
  }

  @Override
  public ExecuteTransactionResult executeTransaction(
      String accessKey, String region, ExecuteTransactionRequest request) {
    ExecuteTransactionResult result = super.executeTransaction(accessKey, region, request);
    waitForCommit(accessKey, region);
    return result;
  }

  private void waitForCommit(String accessKey, String region) {
    listTables(accessKey, region, new ListTablesRequest().withLimit(1));
  }
}
