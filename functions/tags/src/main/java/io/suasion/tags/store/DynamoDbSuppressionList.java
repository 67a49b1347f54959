package io.suasion.tags.store;

import io.suasion.audience.SuppressionList;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keeps one item for each reader who must stay forgotten, in the table of profiles; the item never
 * expires.
 */
public final class DynamoDbSuppressionList implements SuppressionList {
  private final DynamoDbClient client;
  private final String table;

  public DynamoDbSuppressionList(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  static Map<String, AttributeValue> key(String name) {
    return Map.of(
        ProfileItems.PARTITION,
        AttributeValue.fromS("suppressed#" + name),
        ProfileItems.SORT,
        AttributeValue.fromS("suppressed"));
  }

  @Override
  public boolean contains(String name) {
    return Availability.orUnavailable(
        () ->
            client
                .getItem(request -> request.tableName(table).key(key(name)).consistentRead(true))
                .hasItem());
  }

  @Override
  public void add(String name) {
    Availability.orUnavailable(
        () -> client.putItem(request -> request.tableName(table).item(key(name))));
  }

  @Override
  public void remove(String name) {
    Availability.orUnavailable(
        () -> client.deleteItem(request -> request.tableName(table).key(key(name))));
  }
}
