package io.suasion.campaign.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.suasion.campaign.WithPeers;
import io.suasion.campaign.config.CampaignConfig;
import io.suasion.campaign.delivery.Delivery;
import io.suasion.campaign.delivery.Delivery.State;
import io.suasion.campaign.delivery.DeliveryStore.Due;
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
class DynamoDbDeliveryStoreTest {
  @Inject DynamoDbClient client;
  @Inject CampaignConfig config;

  private final Delivery asked =
      Delivery.asked(
          "msg_" + UUID.randomUUID(),
          "a print",
          "sha256:" + UUID.randomUUID(),
          "{}",
          Instant.ofEpochMilli(4_000_000_000_123L));
  private DynamoDbDeliveryStore store;

  @BeforeEach
  void create() {
    store =
        new DynamoDbDeliveryStore(
            client, config.tables().deliveries(), Duration.ofDays(7), InstantSource.system());
  }

  @Test
  void anIdIsAddedOnce() {
    assertThat(store.add(asked)).isTrue();
    assertThat(store.add(asked)).isFalse();
    assertThat(pending()).contains(asked.id());
  }

  @Test
  void anAttemptIsBegunOnce() {
    store.add(asked);
    Delivery begun = asked.begun(asked.nextAttempt().plusSeconds(5));

    assertThat(store.replace(asked, begun)).isTrue();
    assertThat(store.replace(asked, begun)).isFalse();
    assertThat(store.find(asked.id())).contains(begun);
  }

  @Test
  void whatHasEndedIsNotPendingAndStaysKnown() {
    store.add(asked);
    Delivery written = asked.begun(asked.nextAttempt()).written("{\"text\": 1}");
    store.replace(asked, written);
    assertThat(store.find(asked.id())).contains(written);
    assertThat(pending()).contains(asked.id());

    assertThat(store.replace(written, written.ended(State.DELIVERED))).isTrue();
    assertThat(pending()).doesNotContain(asked.id());
    assertThat(store.replace(written, written.ended(State.FAILED))).isFalse();
    assertThat(store.add(asked)).isFalse();
  }

  @Test
  void oneIsFoundByItsIdInWhateverState() {
    assertThat(store.find(asked.id())).isEmpty();
    store.add(asked);
    assertThat(store.find(asked.id())).contains(asked);

    store.replace(asked, asked.ended(State.FAILED));

    assertThat(store.find(asked.id())).map(Delivery::state).contains(State.FAILED);
  }

  @Test
  void whatIsDueIsFoundTheEarliestFirst() {
    Instant now = asked.nextAttempt().minusMillis(1);
    Delivery earlier =
        Delivery.asked("msg_" + UUID.randomUUID(), "a print", null, "{}", now.minusMillis(1));
    Delivery dueNow = Delivery.asked("msg_" + UUID.randomUUID(), "a print", null, "{}", now);
    store.add(dueNow);
    store.add(earlier);
    store.add(asked);

    assertThat(store.due(now, 100))
        .extracting(Due::id)
        .containsSubsequence(earlier.id(), dueNow.id())
        .doesNotContain(asked.id());
    assertThat(store.due(now, 1)).hasSize(1);
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
      Delivery each =
          Delivery.asked("msg_" + UUID.randomUUID(), "a print", null, "{}", asked.nextAttempt());
      store.add(each);
      places.add(stored(each.id()).get("pending").s());
      store.erase(each);
    }

    assertThat(places).hasSizeGreaterThan(1);
  }

  @Test
  void whatIsPendingForAReaderIsFound() {
    Delivery ofNobody =
        Delivery.asked("msg_" + UUID.randomUUID(), "a print", null, "{}", asked.nextAttempt());
    store.add(asked);
    store.add(ofNobody);

    assertThat(pending()).contains(asked.id(), ofNobody.id());
    assertThat(store.pendingFor(asked.reader())).containsExactly(asked);
  }

  @Test
  void whatIsErasedHoldsNothingButStaysKnownWhateverAttemptIsInFlight() {
    store.add(asked);
    Delivery begun = asked.begun(asked.nextAttempt());
    store.replace(asked, begun);

    assertThat(store.erase(asked)).isTrue();
    assertThat(store.erase(asked)).isFalse();
    assertThat(store.pendingFor(asked.reader())).isEmpty();
    assertThat(store.replace(begun, begun.written("{}"))).isFalse();
    assertThat(store.add(asked)).isFalse();
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

  private List<String> pending() {
    return store.due(asked.nextAttempt().plusSeconds(60), 1000).stream().map(Due::id).toList();
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
