package io.suasion.tags;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Makes the table in dev mode and tests; on AWS it is Terraform's. */
public final class ProfileTable {
  private ProfileTable() {}

  /** Waits until the table is there. */
  public static void createIfMissing(DynamoDbClient client, String table) {
    try {
      client.createTable(definition(table));
    } catch (ResourceInUseException e) {
      return;
    }
    client.waiter().waitUntilTableExists(request -> request.tableName(table));
    client.updateTimeToLive(
        request ->
            request
                .tableName(table)
                .timeToLiveSpecification(
                    ttl -> ttl.attributeName(ProfileItems.EXPIRES_AT).enabled(true)));
  }

  private static CreateTableRequest definition(String table) {
    return CreateTableRequest.builder()
        .tableName(table)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            partition ->
                partition
                    .attributeName(ProfileItems.PARTITION)
                    .attributeType(ScalarAttributeType.S),
            sort -> sort.attributeName(ProfileItems.SORT).attributeType(ScalarAttributeType.S))
        .keySchema(
            partition -> partition.attributeName(ProfileItems.PARTITION).keyType(KeyType.HASH),
            sort -> sort.attributeName(ProfileItems.SORT).keyType(KeyType.RANGE))
        .build();
  }
}
