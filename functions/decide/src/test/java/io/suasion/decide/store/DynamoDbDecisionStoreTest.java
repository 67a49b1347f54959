package io.suasion.decide.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.suasion.decide.config.DecideConfig;
import io.suasion.dynamodb.Attributes;
import io.suasion.experiment.Counts;
import io.suasion.experiment.Decision;
import io.suasion.experiment.DecisionStore;
import io.suasion.experiment.DecisionStoreContract;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@QuarkusTest
class DynamoDbDecisionStoreTest extends DecisionStoreContract {
  @Inject DynamoDbClient client;
  @Inject DecideConfig config;

  private DynamoDbDecisionStore store;

  @Override
  protected DecisionStore store() {
    return store;
  }

  @BeforeEach
  void openStore() {
    store = new DynamoDbDecisionStore(client, config.tables(), Duration.ofDays(7));
  }

  @Test
  void aDecisionLeavesTheItemOfItsArmAlone() {
    store.add(decision("d", Optional.empty(), List.of()));

    assertThat(itemOfA()).isEmpty();
    assertThat(countsOfA()).isEqualTo(new Counts(1, 0, 0, 0));
  }

  @Test
  void decisionsThatAnArmOnceCountedItselfStillCount() {
    Map<String, AttributeValue> item = new HashMap<>(ArmItems.key(experiment, "a"));
    item.put("decisions", Attributes.whole(40));
    item.put("activations", Attributes.whole(10));
    item.put("outcomes", Attributes.whole(3));
    item.put("reward", DecisionItems.millionths(1.5));
    client.putItem(put -> put.tableName(config.tables().arms()).item(item));

    store.add(decision("d", Optional.empty(), List.of()));

    assertThat(countsOfA()).isEqualTo(new Counts(41, 10, 3, 1.5));
  }

  @Test
  void aDecisionExpiresADayAfterItsWindow() {
    Decision decision = decision("d", Optional.empty(), List.of());
    store.add(decision);

    Map<String, AttributeValue> item =
        client
            .getItem(
                get ->
                    get.tableName(config.tables().decisions())
                        .key(Map.of("id", AttributeValue.fromS(decision.id()))))
            .item();

    assertThat(Instant.ofEpochSecond(Long.parseLong(item.get("expires_at").n())))
        .isEqualTo("2026-03-09T12:00:00Z");
  }

  private Map<String, AttributeValue> itemOfA() {
    return client
        .getItem(get -> get.tableName(config.tables().arms()).key(ArmItems.key(experiment, "a")))
        .item();
  }
}
