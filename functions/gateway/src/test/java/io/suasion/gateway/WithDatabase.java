package io.suasion.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.suasion.embedded.EmbeddedDynamoDb;
import java.util.Map;

/** What production has: a database, keys and secrets. */
public class WithDatabase implements QuarkusTestResourceLifecycleManager {
  static final String API_KEY = "key-of-the-test";

  private EmbeddedDynamoDb database;

  @Override
  public Map<String, String> start() {
    database = EmbeddedDynamoDb.startInMemory();
    return Map.of(
        "quarkus.dynamodb.endpoint-override", database.endpoint().toString(),
        "quarkus.dynamodb.aws.region", "us-east-1",
        "quarkus.dynamodb.aws.credentials.type", "static",
        "quarkus.dynamodb.aws.credentials.static-provider.access-key-id", "local",
        "quarkus.dynamodb.aws.credentials.static-provider.secret-access-key", "local",
        "suasion.dynamodb.create-tables", "true",
        "suasion.api-keys", API_KEY,
        "suasion.tags.pseudonym-secret", "secret-of-the-test",
        "suasion.models", System.getProperty("suasion.models"));
  }

  @Override
  public void stop() {
    database.close();
  }
}
