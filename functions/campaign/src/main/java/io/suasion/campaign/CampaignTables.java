package io.suasion.campaign;

import io.quarkus.runtime.StartupEvent;
import io.suasion.campaign.delivery.DynamoDbDeliveryStore;
import io.suasion.campaign.idempotency.DynamoDbIdempotencyStore;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Makes the tables in dev mode and tests; on AWS they are there before us. */
@Singleton
class CampaignTables {
  private final DynamoDbClient client;
  private final CampaignConfig.Tables tables;
  private final boolean wanted;

  CampaignTables(
      DynamoDbClient client,
      CampaignConfig config,
      @ConfigProperty(name = "suasion.dynamodb.create-tables", defaultValue = "false")
          boolean wanted) {
    this.client = client;
    this.tables = config.tables();
    this.wanted = wanted;
  }

  void create(@Observes StartupEvent start) {
    if (wanted) {
      create(
          table(tables.idempotency()).attributeDefinitions(text("id")),
          DynamoDbIdempotencyStore.EXPIRES_AT);
      create(
          table(tables.deliveries())
              .attributeDefinitions(
                  text("id"),
                  text(DynamoDbDeliveryStore.PENDING),
                  attribute(DynamoDbDeliveryStore.NEXT_ATTEMPT, ScalarAttributeType.N))
              .globalSecondaryIndexes(
                  index(DynamoDbDeliveryStore.PENDING, DynamoDbDeliveryStore.NEXT_ATTEMPT)),
          DynamoDbDeliveryStore.EXPIRES_AT);
    }
  }

  private void create(CreateTableRequest.Builder definition, String expiresAt) {
    CreateTableRequest request = definition.build();
    try {
      client.createTable(request);
    } catch (ResourceInUseException e) {
      return;
    }
    client.waiter().waitUntilTableExists(describe -> describe.tableName(request.tableName()));
    client.updateTimeToLive(
        update ->
            update
                .tableName(request.tableName())
                .timeToLiveSpecification(ttl -> ttl.attributeName(expiresAt).enabled(true)));
  }

  private static CreateTableRequest.Builder table(String name) {
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .keySchema(key("id", KeyType.HASH));
  }

  private static GlobalSecondaryIndex index(String name, String sortedBy) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(key(name, KeyType.HASH), key(sortedBy, KeyType.RANGE))
        .projection(projection -> projection.projectionType(ProjectionType.ALL))
        .build();
  }

  private static KeySchemaElement key(String attribute, KeyType type) {
    return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
  }

  private static AttributeDefinition text(String name) {
    return attribute(name, ScalarAttributeType.S);
  }

  private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
    return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
  }
}
