package io.suasion.tags.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class DeletionTest {
  private static final AttributeValue PARTITION = fromS("profile#reader");

  @Test
  void whatTheTableHadNoTimeForIsAskedForAgain() {
    Busy table = new Busy(60, 10);

    assertThat(new Deletion(table, "tags").delete(PARTITION)).isEqualTo(60);

    assertThat(table.deleted).hasSize(60);
    assertThat(table.batches).hasSizeGreaterThan(3).allMatch(size -> size <= 25);
  }

  @Test
  void aTableThatHasNoTimeAtAllIsSaidToBe() {
    assertThatThrownBy(() -> new Deletion(new Busy(5, 0), "tags").delete(PARTITION))
        .isInstanceOf(ProvisionedThroughputExceededException.class);
  }

  /** Deletes only so many items of a batch, and gives the others back. */
  private static final class Busy implements DynamoDbClient {
    private final int items;
    private final int atOnce;
    private final Set<Map<String, AttributeValue>> deleted = new HashSet<>();
    private final List<Integer> batches = new ArrayList<>();

    private Busy(int items, int atOnce) {
      this.items = items;
      this.atOnce = atOnce;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
      return QueryResponse.builder()
          .items(
              IntStream.range(0, items)
                  .mapToObj(i -> Map.of("pk", PARTITION, "sk", fromS("event#" + i)))
                  .toList())
          .build();
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
      List<WriteRequest> asked = request.requestItems().get("tags");
      batches.add(asked.size());
      int done = Math.min(atOnce, asked.size());
      asked.subList(0, done).forEach(write -> deleted.add(write.deleteRequest().key()));
      List<WriteRequest> left = asked.subList(done, asked.size());
      return BatchWriteItemResponse.builder()
          .unprocessedItems(left.isEmpty() ? Map.of() : Map.of("tags", left))
          .build();
    }

    @Override
    public String serviceName() {
      return "busy";
    }

    @Override
    public void close() {}
  }
}
