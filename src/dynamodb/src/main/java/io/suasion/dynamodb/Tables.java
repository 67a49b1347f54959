package io.suasion.dynamodb;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/** Makes the tables in dev mode and tests; on AWS they are there before us. */
@Singleton
public class Tables {

  /** Runs before the beans that read the tables at the start. */
  void create(
      @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start,
      DynamoDbClient client,
      @All List<TableDefinition> definitions,
      @ConfigProperty(name = "suasion.dynamodb.create-tables", defaultValue = "false")
          boolean wanted) {
    if (wanted) {
      definitions.forEach(definition -> createIfMissing(client, definition));
    }
  }

  /** Waits until the table is there. */
  public static void createIfMissing(DynamoDbClient client, TableDefinition definition) {
    try {
      client.createTable(definition.request());
    } catch (ResourceInUseException e) {
      return;
    }
    client.waiter().waitUntilTableExists(table -> table.tableName(definition.name()));
    definition.expiresAt().ifPresent(attribute -> expire(client, definition.name(), attribute));
  }

  private static void expire(DynamoDbClient client, String table, String attribute) {
    client.updateTimeToLive(
        update ->
            update
                .tableName(table)
                .timeToLiveSpecification(ttl -> ttl.attributeName(attribute).enabled(true)));
  }
}
