package io.suasion.campaign.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.suasion.campaign.WithPeers;
import io.suasion.campaign.config.CampaignConfig;
import io.suasion.campaign.delivery.Delivery;
import io.suasion.campaign.delivery.DeliveryStore;
import io.suasion.campaign.delivery.DeliveryStoreContract;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class DynamoDbDeliveryStoreTest extends DeliveryStoreContract {
  @Inject DynamoDbClient client;
  @Inject CampaignConfig config;

  private DynamoDbDeliveryStore store;

  @Override
  protected DeliveryStore store() {
    return store;
  }

  @BeforeEach
  void create() {
    store =
        new DynamoDbDeliveryStore(
            client, config.tables().deliveries(), Duration.ofDays(7), InstantSource.system());
  }

  @Test
  void whatIsDueIsFoundThoughItsTextsFillPagesOfTheDatabase() {
    List<Delivery> manyLong =
        IntStream.range(0, 11).mapToObj(i -> longOne(Instant.ofEpochMilli(i))).toList();
    manyLong.forEach(store::add);

    assertThat(store.due(Instant.ofEpochMilli(11), 11)).hasSize(11);
    manyLong.forEach(store::erase);
  }

  @Test
  void whatIsPendingIsSpreadOverTheIndex() {
    Set<String> places = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      Delivery each = asked(null, asked.nextAttempt());
      store.add(each);
      places.add(stored(each.id()).get("pending").s());
      store.erase(each);
    }

    assertThat(places).hasSizeGreaterThan(1);
  }

  @Test
  void ofWhatIsErasedNothingButItsIdIsStored() {
    store.add(asked);

    store.erase(asked);

    assertThat(stored(asked.id())).doesNotContainKeys("reader", "question", "message", "pending");
  }

  @Test
  void whatAnOlderVersionLeftInOnePlaceIsStillDelivered() {
    store.add(asked);
    Map<String, AttributeValue> old = new HashMap<>(stored(asked.id()));
    old.put("pending", AttributeValue.fromS("pending"));
    client.putItem(put -> put.tableName(config.tables().deliveries()).item(old));

    assertThat(pending()).contains(asked.id());
    assertThat(store.pendingFor(asked.reader())).containsExactly(asked);
    assertThat(store.replace(asked, asked.begun(asked.nextAttempt()))).isTrue();
    assertThat(pending()).containsOnlyOnce(asked.id());
  }

  private static Delivery longOne(Instant nextAttempt) {
    return Delivery.asked(
        "msg_" + UUID.randomUUID(), "a print", null, "x".repeat(250_000), nextAttempt);
  }

  private Map<String, AttributeValue> stored(String id) {
    return client
        .getItem(
            get ->
                get.tableName(config.tables().deliveries())
                    .key(Map.of("id", AttributeValue.fromS(id)))
                    .consistentRead(true))
        .item();
  }
}
