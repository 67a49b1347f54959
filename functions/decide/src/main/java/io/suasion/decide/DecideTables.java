package io.suasion.decide;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Creates the tables on a laptop; in the cloud they are there before us. */
@ApplicationScoped
class DecideTables {

  private final DynamoDbClient client;
  private final DecideConfig config;
  private final boolean wanted;

  DecideTables(
      DynamoDbClient client,
      DecideConfig config,
      @ConfigProperty(name = "suasion.dynamodb.create-tables", defaultValue = "false")
          boolean wanted) {
    this.client = client;
    this.config = config;
    this.wanted = wanted;
  }

  void create(@Observes StartupEvent event) {
    if (!wanted) {
      return;
    }
    if (create(config.tables().decisions(), List.of("id"))) {
      expireDecisions();
    }
    create(config.tables().arms(), List.of("experiment", "variant"));
  }

  private boolean create(String table, List<String> keys) {
    try {
      client.createTable(
          request ->
              request
                  .tableName(table)
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .attributeDefinitions(keys.stream().map(DecideTables::text).toList())
                  .keySchema(schema(keys)));
      return true;
    } catch (ResourceInUseException e) {
      return false;
    }
  }

  private void expireDecisions() {
    client.updateTimeToLive(
        request ->
            request
                .tableName(config.tables().decisions())
                .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName("expires_at")));
  }

  private static List<KeySchemaElement> schema(List<String> keys) {
    return Stream.concat(
            keys.stream().limit(1).map(key -> element(key, KeyType.HASH)),
            keys.stream().skip(1).map(key -> element(key, KeyType.RANGE)))
        .toList();
  }

  private static KeySchemaElement element(String key, KeyType type) {
    return KeySchemaElement.builder().attributeName(key).keyType(type).build();
  }

  private static AttributeDefinition text(String key) {
    return AttributeDefinition.builder()
        .attributeName(key)
        .attributeType(ScalarAttributeType.S)
        .build();
  }
}
