package io.suasion.tags.store;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.api.privacy.ErasureState;
import io.suasion.tags.TestClient;
import io.suasion.tags.TestDatabase;
import io.suasion.tags.erasure.ErasureJob;
import io.suasion.tags.erasure.ErasureJobStore;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

class DynamoDbErasureJobStoreTest {
  private static final Instant NOON = Instant.parse("2040-03-01T12:00:00Z");

  private static DynamoDbClient client;
  private static String table;

  private final Scanned scanned = new Scanned();
  private final ErasureJobStore store = new DynamoDbErasureJobStore(scanned, table);

  @BeforeAll
  static void start() {
    client = TestClient.at(TestDatabase.endpoint());
    table = TestDatabase.table(client);
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @BeforeEach
  void nothingRuns() {
    store.running().forEach(job -> store.replace(job, job.done()));
    scanned.items = 0;
  }

  @Test
  void aJobComesBackAsItWasStored() {
    ErasureJob job = job().after("profiles", 3).waitingFor("deliveries");

    store.add(job);

    assertThat(store.find(job.id())).contains(job);
    assertThat(store.running()).containsExactly(job);
    assertThat(store.find("another")).isEmpty();
  }

  @Test
  void aJobIsReplacedOnlyWhereItIsAsItWas() {
    ErasureJob job = job();
    store.add(job);
    ErasureJob erased = job.after("profiles", 3);

    assertThat(store.replace(job, erased)).isTrue();
    assertThat(store.replace(job, job.done())).isFalse();
    assertThat(store.running()).containsExactly(erased);

    assertThat(store.replace(erased, erased.done())).isTrue();
    assertThat(store.replace(erased, erased.after("deliveries", 1))).isFalse();
    assertThat(store.find(job.id())).contains(erased.done());
    assertThat(store.running()).isEmpty();
  }

  @Test
  void whatIsDoneIsNotReadToFindWhatRuns() {
    IntStream.range(0, 20).mapToObj(i -> job()).forEach(this::finish);
    ErasureJob job = job();
    store.add(job);

    assertThat(store.running()).containsExactly(job);

    assertThat(scanned.items).isEqualTo(1);
  }

  @Test
  void whatAnEarlierVersionLeftRunningIsFinished() {
    ErasureJob job = job();
    client.putItem(request -> request.tableName(table).item(earlier(job)));

    ErasureJobStore next = new DynamoDbErasureJobStore(client, table);

    assertThat(next.running()).containsExactly(job);
    assertThat(next.replace(job, job.done())).isTrue();
    assertThat(next.running()).isEmpty();
    assertThat(new DynamoDbErasureJobStore(client, table).running()).isEmpty();
  }

  private void finish(ErasureJob job) {
    store.add(job);
    store.replace(job, job.done());
  }

  private static ErasureJob job() {
    return ErasureJob.of(UUID.randomUUID().toString(), "the hash of a reader", NOON);
  }

  private static Map<String, AttributeValue> earlier(ErasureJob job) {
    return Map.of(
        "pk", fromS("erasures"),
        "sk", fromS(job.id()),
        "state", fromS(ErasureState.RUNNING.name()),
        "requested_at", fromS(job.requestedAt().toString()),
        "deleted", fromM(Map.of()),
        "reader", fromS(job.reader()));
  }

  /** Counts the items that queries look at. */
  private static final class Scanned implements DynamoDbClient {
    private int items;

    @Override
    public QueryResponse query(QueryRequest request) {
      QueryResponse answer = client.query(request);
      items += answer.scannedCount();
      return answer;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
      return client.getItem(request);
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
      return client.transactWriteItems(request);
    }

    @Override
    public String serviceName() {
      return "scanned";
    }

    @Override
    public void close() {}
  }
}
