package io.suasion.campaign.store;

import static io.suasion.dynamodb.Attributes.putText;
import static io.suasion.dynamodb.Attributes.seconds;
import static io.suasion.dynamodb.Attributes.text;
import static io.suasion.dynamodb.Attributes.whole;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.campaign.delivery.Delivery;
import io.suasion.campaign.delivery.DeliveryStore;
import io.suasion.dynamodb.TableDefinition;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Keeps each delivery as one item. Only pending deliveries are in the index {@code pending}, so it
 * stays small. They are spread over several keys of the index, because one key takes no more than
 * 1,000 kilobytes a second.
 */
public final class DynamoDbDeliveryStore implements DeliveryStore {
  /** The index of pending deliveries; its key has the same name. */
  public static final String PENDING = "pending";

  /** The index's second key, by which it is sorted: milliseconds since 1970. */
  public static final String NEXT_ATTEMPT = "next_attempt";

  /** The attribute that the database expires items by. */
  public static final String EXPIRES_AT = "expires_at";

  private static final int PLACES = 8;

  /** The keys of the index under which pending deliveries lie; older versions had one key only. */
  private static final List<String> ALL_PLACES =
      Stream.concat(
              Stream.of(PENDING), IntStream.range(0, PLACES).mapToObj(DynamoDbDeliveryStore::place))
          .toList();

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

  /** The table as this store needs it. */
  public static TableDefinition table(String name) {
    return TableDefinition.of(name, "id")
        .expiringBy(EXPIRES_AT)
        .indexedBy(new TableDefinition.Index(PENDING, NEXT_ATTEMPT));
  }

  @Override
  public boolean add(Delivery delivery) {
    return put(request(delivery).conditionExpression("attribute_not_exists(id)"));
  }

  @Override
  public boolean replace(Delivery before, Delivery after) {
    return put(
        request(after)
            .conditionExpression("attribute_exists(pending) AND attempts = :attempts")
            .expressionAttributeValues(Map.of(":attempts", whole(before.attempts()))));
  }

  @Override
  public Optional<Delivery> find(String id) {
    Map<String, AttributeValue> item =
        client
            .getItem(get -> get.tableName(table).key(Map.of("id", fromS(id))).consistentRead(true))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(delivery(item));
  }

  /** Reads as many pages as it takes: a page ends at a megabyte, which a few texts fill. */
  @Override
  public List<Due> due(Instant time, int limit) {
    AttributeValue latest = whole(time.toEpochMilli());
    return ALL_PLACES.stream()
        .flatMap(
            place -> client.queryPaginator(due(place, latest, limit)).items().stream().limit(limit))
        .map(item -> new Due(item.get("id").s(), nextAttempt(item)))
        .sorted(Comparator.comparing(Due::nextAttempt))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Delivery> pendingFor(String reader) {
    return ALL_PLACES.stream()
        .flatMap(place -> client.queryPaginator(pendingFor(place, reader)).items().stream())
        .map(DynamoDbDeliveryStore::delivery)
        .toList();
  }

  @Override
  public boolean erase(Delivery delivery) {
    return put(
        request(delivery.ended(Delivery.State.ERASED))
            .conditionExpression("attribute_exists(pending)"));
  }

  private QueryRequest due(String place, AttributeValue latest, int limit) {
    return QueryRequest.builder()
        .tableName(table)
        .indexName(PENDING)
        .keyConditionExpression("pending = :place AND next_attempt <= :latest")
        .expressionAttributeValues(Map.of(":place", fromS(place), ":latest", latest))
        .projectionExpression("id, next_attempt")
        .limit(limit)
        .build();
  }

  private QueryRequest pendingFor(String place, String reader) {
    return QueryRequest.builder()
        .tableName(table)
        .indexName(PENDING)
        .keyConditionExpression("pending = :place")
        .filterExpression("reader = :reader")
        .expressionAttributeValues(Map.of(":place", fromS(place), ":reader", fromS(reader)))
        .build();
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
    item.put(EXPIRES_AT, seconds(expiry(delivery)));
    putText(item, "fingerprint", delivery.fingerprint());
    putText(item, "reader", delivery.reader());
    putText(item, "question", delivery.question());
    putText(item, "message", delivery.message());
    if (delivery.state() == Delivery.State.PENDING) {
      item.put(PENDING, fromS(place(delivery.id())));
    }
    return item;
  }

  /** A delivery never expires before its next attempt. */
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
        nextAttempt(item));
  }

  private static Instant nextAttempt(Map<String, AttributeValue> item) {
    return Instant.ofEpochMilli(Long.parseLong(item.get(NEXT_ATTEMPT).n()));
  }

  private static String place(String id) {
    return place(Math.floorMod(id.hashCode(), PLACES));
  }

  private static String place(int number) {
    return PENDING + "-" + number;
  }
}
