package io.suasion.tags.erasure;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.api.ErasureState;
import io.suasion.tags.Availability;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** One item an erasure, all in one partition of the table of profiles; those done expire. */
public final class DynamoDbJobStore implements JobStore {
  private static final Duration TOLD_FOR = Duration.ofDays(30);
  private static final String PARTITION = "erasures";

  private final DynamoDbClient client;
  private final String table;

  /** Keeps jobs in the table with the keys {@code pk} and {@code sk}. */
  public DynamoDbJobStore(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public void add(Job job) {
    Availability.orUnavailable(
        () -> client.putItem(request -> request.tableName(table).item(item(job))));
  }

  @Override
  public boolean replace(Job before, Job after) {
    try {
      Availability.orUnavailable(() -> client.putItem(request -> replace(request, before, after)));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  private void replace(PutItemRequest.Builder request, Job before, Job after) {
    request
        .tableName(table)
        .item(item(after))
        .conditionExpression("#state = :state AND deleted = :deleted")
        .expressionAttributeNames(Map.of("#state", "state"))
        .expressionAttributeValues(
            Map.of(":state", fromS(before.state().name()), ":deleted", deleted(before)));
  }

  @Override
  public Optional<Job> find(String id) {
    return Availability.orUnavailable(
        () -> {
          Map<String, AttributeValue> item =
              client
                  .getItem(request -> request.tableName(table).key(key(id)).consistentRead(true))
                  .item();
          return item.isEmpty() ? Optional.empty() : Optional.of(job(item));
        });
  }

  @Override
  public List<Job> running() {
    return Availability.orUnavailable(
        () ->
            client
                .queryPaginator(
                    query ->
                        query
                            .tableName(table)
                            .keyConditionExpression("pk = :pk")
                            .filterExpression("attribute_exists(reader)")
                            .expressionAttributeValues(Map.of(":pk", fromS(PARTITION))))
                .items()
                .stream()
                .map(DynamoDbJobStore::job)
                .toList());
  }

  private static Map<String, AttributeValue> key(String id) {
    return Map.of("pk", fromS(PARTITION), "sk", fromS(id));
  }

  private static Map<String, AttributeValue> item(Job job) {
    Map<String, AttributeValue> item = new HashMap<>(key(job.id()));
    item.put("state", fromS(job.state().name()));
    item.put("requested_at", fromS(job.requestedAt().toString()));
    item.put("deleted", deleted(job));
    if (job.reader() != null) {
      item.put("reader", fromS(job.reader()));
    }
    if (job.detail() != null) {
      item.put("detail", fromS(job.detail()));
    }
    if (job.state() == ErasureState.DONE) {
      long expiry = job.requestedAt().plus(TOLD_FOR).getEpochSecond();
      item.put("expires_at", fromN(Long.toString(expiry)));
    }
    return item;
  }

  private static AttributeValue deleted(Job job) {
    Map<String, AttributeValue> deleted = new HashMap<>();
    job.deleted().forEach((what, count) -> deleted.put(what, fromN(Integer.toString(count))));
    return fromM(deleted);
  }

  private static Job job(Map<String, AttributeValue> item) {
    Map<String, Integer> deleted = new HashMap<>();
    item.get("deleted").m().forEach((what, count) -> deleted.put(what, Integer.valueOf(count.n())));
    return new Job(
        item.get("sk").s(),
        ErasureState.valueOf(item.get("state").s()),
        Instant.parse(item.get("requested_at").s()),
        text(item, "reader"),
        deleted,
        text(item, "detail"));
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? null : value.s();
  }
}
