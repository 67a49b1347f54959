package io.suasion.gateway;

import static java.util.Map.entry;

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
    return Map.ofEntries(
        entry("quarkus.dynamodb.endpoint-override", database.endpoint().toString()),
        entry("quarkus.dynamodb.aws.region", "us-east-1"),
        entry("quarkus.dynamodb.aws.credentials.type", "static"),
        entry("quarkus.dynamodb.aws.credentials.static-provider.access-key-id", "local"),
        entry("quarkus.dynamodb.aws.credentials.static-provider.secret-access-key", "local"),
        entry("suasion.dynamodb.create-tables", "true"),
        entry("suasion.api-keys", API_KEY),
        entry("suasion.tags.pseudonym-secret", "secret-of-the-test"),
        entry("suasion.models", System.getProperty("suasion.models")),
        // A machine that builds is slow to answer; what is late is tested in campaign.
        entry("suasion.campaign.timeouts.tags", "30s"),
        entry("suasion.campaign.timeouts.tokenize", "30s"),
        entry("suasion.campaign.timeouts.generate", "30s"),
        entry("suasion.campaign.timeouts.decide", "30s"));
  }

  @Override
  public void stop() {
    database.close();
  }
}
