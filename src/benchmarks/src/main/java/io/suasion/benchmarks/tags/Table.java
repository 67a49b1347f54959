package io.suasion.benchmarks.tags;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.audience.Pseudonyms;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The function's table, asked without the function, by the client that the function has. */
final class Table implements AutoCloseable {
  private static final String NAME = "suasion-tags";

  private final Pseudonyms pseudonyms = new Pseudonyms(List.of(GatewayProcess.SECRET));
  private final DynamoDbClient client;

  Table(URI endpoint) {
    client =
        DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .httpClient(UrlConnectionHttpClient.create())
            .build();
  }

  void read(String reader) {
    Map<String, AttributeValue> key =
        Map.of(
            "pk",
            fromS("profile#" + pseudonyms.reader(reader).pseudonym()),
            "sk",
            fromS("profile"));
    boolean found =
        client.getItem(request -> request.tableName(NAME).key(key).consistentRead(true)).hasItem();
    if (!found) {
      throw new IllegalStateException("The profile that was just written is not in the table.");
    }
  }

  void write(Events events) {
    List<WriteRequest> writes =
        events.events().stream()
            .map(event -> WriteRequest.builder().putRequest(put -> put.item(item(event))).build())
            .toList();
    client.batchWriteItem(request -> request.requestItems(Map.of(NAME, writes)));
  }

  private static Map<String, AttributeValue> item(Map<String, Object> event) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("pk", fromS("bare#" + event.get("profile")));
    item.put("sk", fromS("event#" + event.get("id")));
    item.put("type", fromS((String) event.get("type")));
    item.put("time", fromS((String) event.get("time")));
    Map<String, AttributeValue> facts = new HashMap<>();
    ((Map<?, ?>) event.get("facts"))
        .forEach((attribute, value) -> facts.put((String) attribute, fromS((String) value)));
    item.put("facts", fromM(facts));
    return item;
  }

  @Override
  public void close() {
    client.close();
  }
}
