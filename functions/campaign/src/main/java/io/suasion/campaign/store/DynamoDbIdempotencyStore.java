package io.suasion.campaign.store;

import static io.suasion.dynamodb.Attributes.seconds;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.campaign.idempotency.Claim;
import io.suasion.campaign.idempotency.IdempotencyStore;
import io.suasion.dynamodb.TableDefinition;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Keeps one item for each key; the database drops an item some time after it has expired. */
public final class DynamoDbIdempotencyStore implements IdempotencyStore {
  /** The attribute that the database expires items by. */
  public static final String EXPIRES_AT = "expires_at";

  /** A claim that is older than this was left behind by a process that died. */
  private static final Duration LONGEST_REQUEST = Duration.ofMinutes(1);

  private final DynamoDbClient client;
  private final String table;
  private final Duration retention;
  private final InstantSource clock;

  /** Keeps answers in a table with the key {@code id}. */
  public DynamoDbIdempotencyStore(
      DynamoDbClient client, String table, Duration retention, InstantSource clock) {
    this.client = client;
    this.table = table;
    this.retention = retention;
    this.clock = clock;
  }

  /** The table as this store needs it. */
  public static TableDefinition table(String name) {
    return TableDefinition.of(name, "id").expiringBy(EXPIRES_AT);
  }

  @Override
  public Claim claim(String key, String fingerprint) {
    Instant now = clock.instant();
    try {
      client.putItem(
          put ->
              put.tableName(table)
                  .item(item(key, fingerprint, now.plus(LONGEST_REQUEST)))
                  .conditionExpression("attribute_not_exists(id) OR expires_at <= :now")
                  .expressionAttributeValues(Map.of(":now", seconds(now)))
                  .returnValuesOnConditionCheckFailure(
                      ReturnValuesOnConditionCheckFailure.ALL_OLD));
      return Claim.of(Claim.State.FRESH);
    } catch (ConditionalCheckFailedException e) {
      return earlier(e.item(), fingerprint);
    }
  }

  @Override
  public void complete(String key, String fingerprint, String answer) {
    Map<String, AttributeValue> item = item(key, fingerprint, clock.instant().plus(retention));
    item.put("answer", fromS(answer));
    client.putItem(put -> put.tableName(table).item(item));
  }

  @Override
  public void release(String key) {
    client.deleteItem(delete -> delete.tableName(table).key(Map.of("id", fromS(key))));
  }

  private static Claim earlier(Map<String, AttributeValue> item, String fingerprint) {
    if (!item.get("fingerprint").s().equals(fingerprint)) {
      return Claim.of(Claim.State.OTHER_REQUEST);
    }
    AttributeValue answer = item.get("answer");
    return answer == null ? Claim.of(Claim.State.IN_FLIGHT) : Claim.answered(answer.s());
  }

  private static Map<String, AttributeValue> item(String key, String fingerprint, Instant expiry) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", fromS(key));
    item.put("fingerprint", fromS(fingerprint));
    item.put(EXPIRES_AT, seconds(expiry));
    return item;
  }
}
