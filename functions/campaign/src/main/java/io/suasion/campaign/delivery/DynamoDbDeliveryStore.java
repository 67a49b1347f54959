package io.suasion.campaign.delivery;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** One item a delivery. Only pending ones are in the index {@code pending}, so it stays small. */
public final class DynamoDbDeliveryStore implements DeliveryStore {
  /** The index of those that still have to be delivered, with the key of the same name. */
  public static final String PENDING = "pending";

  /** The index's second key, by which it is sorted: milliseconds since 1970. */
  public static final String NEXT_ATTEMPT = "next_attempt";

  /** The attribute that the database expires items by. */
  public static final String EXPIRES_AT = "expires_at";

  private final DynamoDbClient client;
  private final String table;
  private final Duration retention;
  private final InstantSource clock;

  /** Keeps deliveries in a table with the key {@code id}. */
  public DynamoDbDeliveryStore(
      DynamoDbClient client, String table, Duration retention, InstantSource clock) {
    this.client = client;
    this.table = table;
    this.retention = retention;
    this.clock = clock;
  }

  @Override
  public boolean add(Delivery delivery) {
    return put(request(delivery).conditionExpression("attribute_not_exists(id)"));
  }

  @Override
  public boolean replace(Delivery before, Delivery after) {
    return put(
        request(after)
            .conditionExpression("pending = :pending AND attempts = :attempts")
            .expressionAttributeValues(
                Map.of(":pending", fromS(PENDING), ":attempts", whole(before.attempts()))));
  }

  @Override
  public Optional<Delivery> find(String id) {
    Map<String, AttributeValue> item =
        client
            .getItem(get -> get.tableName(table).key(Map.of("id", fromS(id))).consistentRead(true))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(delivery(item));
  }

  @Override
  public List<Delivery> pending() {
    return all(query -> query.expressionAttributeValues(Map.of(":pending", fromS(PENDING))));
  }

  @Override
  public List<Delivery> due(Instant now, int limit) {
    QueryRequest query =
        query()
            .keyConditionExpression("pending = :pending AND next_attempt <= :now")
            .expressionAttributeValues(
                Map.of(":pending", fromS(PENDING), ":now", whole(now.toEpochMilli())))
            .limit(limit)
            .build();
    return client.query(query).items().stream().map(DynamoDbDeliveryStore::delivery).toList();
  }

  @Override
  public List<Delivery> pendingFor(String reader) {
    return all(
        query ->
            query
                .filterExpression("reader = :reader")
                .expressionAttributeValues(
                    Map.of(":pending", fromS(PENDING), ":reader", fromS(reader))));
  }

  @Override
  public boolean erase(Delivery delivery) {
    return put(
        request(delivery.ended(Delivery.State.ERASED))
            .conditionExpression("pending = :pending")
            .expressionAttributeValues(Map.of(":pending", fromS(PENDING))));
  }

  private List<Delivery> all(UnaryOperator<QueryRequest.Builder> condition) {
    QueryRequest.Builder query = query().keyConditionExpression("pending = :pending");
    return client.queryPaginator(condition.apply(query).build()).items().stream()
        .map(DynamoDbDeliveryStore::delivery)
        .toList();
  }

  private QueryRequest.Builder query() {
    return QueryRequest.builder().tableName(table).indexName(PENDING);
  }

  private boolean put(PutItemRequest.Builder request) {
    try {
      client.putItem(request.build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  private PutItemRequest.Builder request(Delivery delivery) {
    return PutItemRequest.builder().tableName(table).item(item(delivery));
  }

  private Map<String, AttributeValue> item(Delivery delivery) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", fromS(delivery.id()));
    item.put("state", fromS(delivery.state().name()));
    item.put("attempts", whole(delivery.attempts()));
    item.put(NEXT_ATTEMPT, whole(delivery.nextAttempt().toEpochMilli()));
    item.put(EXPIRES_AT, whole(expiry(delivery).getEpochSecond()));
    putText(item, "fingerprint", delivery.fingerprint());
    putText(item, "reader", delivery.reader());
    putText(item, "question", delivery.question());
    putText(item, "message", delivery.message());
    if (delivery.state() == Delivery.State.PENDING) {
      item.put(PENDING, fromS(PENDING));
    }
    return item;
  }

  /** Never before its next attempt. */
  private Instant expiry(Delivery delivery) {
    Instant now = clock.instant();
    Instant from = delivery.nextAttempt().isAfter(now) ? delivery.nextAttempt() : now;
    return from.plus(retention);
  }

  private static Delivery delivery(Map<String, AttributeValue> item) {
    return new Delivery(
        item.get("id").s(),
        Delivery.State.valueOf(item.get("state").s()),
        text(item, "fingerprint"),
        text(item, "reader"),
        text(item, "question"),
        text(item, "message"),
        Integer.parseInt(item.get("attempts").n()),
        Instant.ofEpochMilli(Long.parseLong(item.get(NEXT_ATTEMPT).n())));
  }

  private static void putText(Map<String, AttributeValue> item, String name, String text) {
    if (text != null) {
      item.put(name, fromS(text));
    }
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? null : value.s();
  }

  private static AttributeValue whole(long number) {
    return fromN(Long.toString(number));
  }
}
