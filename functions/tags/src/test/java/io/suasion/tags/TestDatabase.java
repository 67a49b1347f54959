package io.suasion.tags;

import io.suasion.dynamodb.Tables;
import io.suasion.embedded.EmbeddedDynamoDb;
import io.suasion.tags.store.DynamoDbProfileStore;
import java.net.URI;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One for all tests that do without Quarkus, as it takes seconds to start; it ends with their JVM.
 */
public final class TestDatabase {
  private static final EmbeddedDynamoDb DATABASE = EmbeddedDynamoDb.startInMemory();

  private TestDatabase() {}

  public static URI endpoint() {
    return DATABASE.endpoint();
  }

  /** The name of a new one, so that no test sees what another wrote. */
  public static String table(DynamoDbClient client) {
    String table = "tags-" + UUID.randomUUID();
    Tables.createIfMissing(client, DynamoDbProfileStore.table(table));
    return table;
  }
}
