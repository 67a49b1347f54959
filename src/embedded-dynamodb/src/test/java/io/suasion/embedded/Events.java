package io.suasion.embedded;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A table of events and one counter of them, changed together: what the functions do with the
 * database.
 */
final class Events implements AutoCloseable {
  private static final String TABLE = "events";
  private static final Map<String, AttributeValue> COUNTER =
      Map.of("id", AttributeValue.fromS("counter"));
  private final DynamoDbClient client;

  Events(URI endpoint) {
    client =
        DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .overrideConfiguration(override -> override.retryPolicy(RetryPolicy.none()))
            .httpClient(UrlConnectionHttpClient.create())
            .build();
  }

  void createTable() {
    client.createTable(
        request ->
            request
                .tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(
                    KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build()));
  }

  void record(String id) {
    client.transactWriteItems(
        request ->
            request.transactItems(
                put ->
                    put.put(
                        item ->
                            item.tableName(TABLE)
                                .item(Map.of("id", AttributeValue.fromS(id)))
                                .conditionExpression("attribute_not_exists(id)")),
                update ->
                    update.update(
                        item ->
                            item.tableName(TABLE)
                                .key(COUNTER)
                                .updateExpression("ADD n :one")
                                .expressionAttributeValues(
                                    Map.of(":one", AttributeValue.fromN("1"))))));
  }

  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    client
        .scanPaginator(request -> request.tableName(TABLE).consistentRead(true))
        .items()
        .forEach(item -> ids.add(item.get("id").s()));
    ids.remove("counter");
    return ids;
  }

  int count() {
    return Integer.parseInt(
        client.getItem(request -> request.tableName(TABLE).key(COUNTER)).item().get("n").n());
  }

  @Override
  public void close() {
    client.close();
  }
}
