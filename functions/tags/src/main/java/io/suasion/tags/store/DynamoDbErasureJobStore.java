package io.suasion.tags.store;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.api.privacy.ErasureState;
import io.suasion.dynamodb.Attributes;
import io.suasion.dynamodb.DatabaseFailures;
import io.suasion.tags.erasure.ErasureJob;
import io.suasion.tags.erasure.ErasureJobStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Keeps each erasure as one item in the table of profiles; erasures that are done expire. A running
 * erasure has a copy in a partition of its own, written in the same transaction, so that nobody
 * reads the others to find it.
 */
public final class DynamoDbErasureJobStore implements ErasureJobStore {
  private static final Duration TOLD_FOR = Duration.ofDays(30);
  private static final AttributeValue ALL = fromS("erasures");
  private static final AttributeValue RUNNING = fromS("erasures#running");

  private final DynamoDbClient client;
  private final String table;
  private volatile boolean earlierListed;

  /** Keeps jobs in the table with the keys {@code pk} and {@code sk}. */
  public DynamoDbErasureJobStore(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public void add(ErasureJob job) {
    write(job, Put.builder());
  }

  @Override
  public boolean replace(ErasureJob before, ErasureJob after) {
    Put.Builder put =
        Put.builder()
            .conditionExpression("#state = :state AND deleted = :deleted")
            .expressionAttributeNames(Map.of("#state", "state"))
            .expressionAttributeValues(
                Map.of(":state", fromS(before.state().name()), ":deleted", deleted(before)));
    return write(after, put);
  }

  /** Returns false where the condition does not hold. */
  private boolean write(ErasureJob job, Put.Builder put) {
    Put all = put.tableName(table).item(item(ALL, job)).build();
    List<TransactWriteItem> writes =
        List.of(TransactWriteItem.builder().put(all).build(), copy(job));
    return Availability.orUnavailable(() -> write(writes));
  }

  private boolean write(List<TransactWriteItem> writes) {
    try {
      client.transactWriteItems(request -> request.transactItems(writes));
      return true;
    } catch (TransactionCanceledException e) {
      if (DatabaseFailures.failedCondition(e, 0)) {
        return false;
      }
      throw e;
    }
  }

  private TransactWriteItem copy(ErasureJob job) {
    TransactWriteItem.Builder write = TransactWriteItem.builder();
    return job.state() == ErasureState.RUNNING
        ? write.put(put -> put.tableName(table).item(item(RUNNING, job))).build()
        : write.delete(gone -> gone.tableName(table).key(key(RUNNING, job.id()))).build();
  }

  @Override
  public Optional<ErasureJob> find(String id) {
    return Availability.orUnavailable(
        () -> {
          Map<String, AttributeValue> item =
              client
                  .getItem(
                      request -> request.tableName(table).key(key(ALL, id)).consistentRead(true))
                  .item();
          return item.isEmpty() ? Optional.empty() : Optional.of(job(item));
        });
  }

  @Override
  public List<ErasureJob> running() {
    if (!earlierListed) {
      listEarlier();
      earlierListed = true;
    }
    return jobs(query -> query.expressionAttributeValues(Map.of(":pk", RUNNING)));
  }

  /** Gives a copy to the running erasures of earlier versions, which wrote no copies. */
  private void listEarlier() {
    jobs(query ->
            query
                .filterExpression("attribute_exists(reader)")
                .expressionAttributeValues(Map.of(":pk", ALL)))
        .forEach(job -> replace(job, job));
  }

  private List<ErasureJob> jobs(UnaryOperator<QueryRequest.Builder> condition) {
    QueryRequest.Builder query =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk");
    return Availability.orUnavailable(
        () ->
            client.queryPaginator(condition.apply(query).build()).items().stream()
                .map(DynamoDbErasureJobStore::job)
                .toList());
  }

  private static Map<String, AttributeValue> key(AttributeValue partition, String id) {
    return Map.of("pk", partition, "sk", fromS(id));
  }

  private static Map<String, AttributeValue> item(AttributeValue partition, ErasureJob job) {
    Map<String, AttributeValue> item = new HashMap<>(key(partition, job.id()));
    item.put("state", fromS(job.state().name()));
    item.put("requested_at", fromS(job.requestedAt().toString()));
    item.put("deleted", deleted(job));
    Attributes.putText(item, "reader", job.reader());
    Attributes.putText(item, "detail", job.detail());
    if (job.state() == ErasureState.DONE) {
      item.put(ProfileItems.EXPIRES_AT, Attributes.seconds(job.requestedAt().plus(TOLD_FOR)));
    }
    return item;
  }

  private static AttributeValue deleted(ErasureJob job) {
    Map<String, AttributeValue> deleted = new HashMap<>();
    job.deleted().forEach((what, count) -> deleted.put(what, Attributes.whole(count)));
    return fromM(deleted);
  }

  private static ErasureJob job(Map<String, AttributeValue> item) {
    Map<String, Integer> deleted = new HashMap<>();
    item.get("deleted").m().forEach((what, count) -> deleted.put(what, Integer.valueOf(count.n())));
    return new ErasureJob(
        item.get("sk").s(),
        ErasureState.valueOf(item.get("state").s()),
        Instant.parse(item.get("requested_at").s()),
        Attributes.text(item, "reader"),
        deleted,
        Attributes.text(item, "detail"));
  }
}
