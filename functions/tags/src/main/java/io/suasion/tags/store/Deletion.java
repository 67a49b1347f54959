package io.suasion.tags.store;

import io.suasion.dynamodb.Backoff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Deletes all items of a partition. */
final class Deletion {
  /** The most items that DynamoDB takes at once. */
  private static final int BATCH = 25;

  private final DynamoDbClient client;
  private final String table;

  Deletion(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** Deletes a partition and returns how many items there were. */
  int delete(AttributeValue partition) {
    List<WriteRequest> batch = new ArrayList<>();
    int deleted = 0;
    for (Map<String, AttributeValue> key : keys(partition)) {
      batch.add(WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build());
      deleted++;
      if (batch.size() == BATCH) {
        write(batch);
        batch.clear();
      }
    }
    write(batch);
    return deleted;
  }

  private Iterable<Map<String, AttributeValue>> keys(AttributeValue partition) {
    return client
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .projectionExpression(ProfileItems.PARTITION + ", " + ProfileItems.SORT)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", partition)))
        .items();
  }

  /** Asks again for what DynamoDB had no time for. */
  private void write(List<WriteRequest> batch) {
    List<WriteRequest> left = List.copyOf(batch);
    Backoff backoff = new Backoff();
    while (!left.isEmpty()) {
      List<WriteRequest> asked = left;
      left =
          client
              .batchWriteItem(request -> request.requestItems(Map.of(table, asked)))
              .unprocessedItems()
              .getOrDefault(table, List.of());
      if (!left.isEmpty() && !backoff.pause()) {
        throw ProvisionedThroughputExceededException.builder()
            .message("DynamoDB leaves deletions undone.")
            .build();
      }
    }
  }
}
